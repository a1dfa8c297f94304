import Link from "next/link";
import { formatNumber } from "#src/domain/words.ts";
import { formatTera } from "#src/domain/words-hardware.ts";
import type { HardwareFamily, HardwareRow } from "#src/query/hardware-rows.ts";

interface Props {
  caption: string;
  families: readonly HardwareFamily[];
  /** The slug of the page's own accelerator, which is no link. */
  current?: string;
}

/** Families of accelerators with their variants, what they are and how many papers name them. */
export function HardwareTable({ caption, families, current = "" }: Props) {
  return (
    <table className="plain-table hardware-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Accelerator</th>
          <th scope="col" className="number">
            Papers
          </th>
          <th scope="col" className="number">
            Memory, GB
          </th>
          <th scope="col" className="number">
            FP16, TFLOP/s
          </th>
          <th scope="col" className="number wide-only">
            FP32, TFLOP/s
          </th>
          <th scope="col" className="number wide-only">
            Power, W
          </th>
          <th scope="col" className="number wide-only">
            Released
          </th>
          <th scope="col" className="wide-only">
            Maker
          </th>
        </tr>
      </thead>
      {families.map((family) => (
        <tbody key={family.slug}>
          <HardwareTableRow row={family} isCurrent={family.slug === current} isVariant={false} />
          {family.variants.map((row) => (
            <HardwareTableRow key={row.slug} row={row} isCurrent={row.slug === current} isVariant />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  row: HardwareRow;
  isCurrent: boolean;
  isVariant: boolean;
}

function HardwareTableRow({ row, isCurrent, isVariant }: RowProps) {
  const { facts } = row;
  return (
    <tr>
      <th scope="row" className={isVariant ? "hardware-variant" : "hardware-family"}>
        {isCurrent ? (
          <span aria-current="page">{row.name}</span>
        ) : (
          <Link href={`/hardware/${row.slug}`} prefetch={false}>
            {row.name}
          </Link>
        )}
      </th>
      <td className="number">{row.paperCount}</td>
      <td className="number">{number(facts?.memoryGb)}</td>
      <td className="number">{formatTera(facts?.fp16FlopPerSecond ?? null)}</td>
      <td className="number wide-only">{formatTera(facts?.fp32FlopPerSecond ?? null)}</td>
      <td className="number wide-only">{number(facts?.tdpWatts)}</td>
      <td className="number wide-only">{facts?.releasedOn?.slice(0, 4)}</td>
      <td className="wide-only">{isVariant ? null : row.vendor}</td>
    </tr>
  );
}

function number(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : formatNumber(value);
}
