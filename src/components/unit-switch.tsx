import Link from "next/link";
import type { CostUnit } from "#src/domain/words.ts";

const UNITS: readonly CostUnit[] = ["hours", "days", "years"];

interface Props {
  unit: CostUnit;
  hrefOf: (unit: CostUnit) => string;
}

/** Costs in hours, days or years of one device. */
export function UnitSwitch({ unit, hrefOf }: Props) {
  return (
    <nav className="flex gap-2" aria-label="Unit of costs">
      {UNITS.map((name) => (
        <Link
          key={name}
          href={hrefOf(name)}
          scroll={false}
          prefetch={false}
          aria-current={name === unit ? "true" : undefined}
          className="unit-link"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
