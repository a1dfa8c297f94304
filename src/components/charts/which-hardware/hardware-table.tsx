import Link from "next/link";
import { MarkToggle } from "#src/components/charts/mark-toggle.tsx";
import {
  type HardwareSeries,
  sayDeviceHours,
  type YearOfUse,
} from "#src/components/charts/which-hardware/series.ts";
import { formatNumber } from "#src/domain/words.ts";

function sayYear({ year, papers, deviceHours }: YearOfUse): string {
  const count = `${year ?? "no date"}: ${formatNumber(papers)}`;
  return deviceHours === 0 ? count : `${count} (${sayDeviceHours(deviceHours)} h)`;
}

interface Props {
  series: HardwareSeries;
  /** The page with a family marked, or without. */
  hrefToMark: (slug: string) => string;
}

/** The families as a table. */
export function HardwareTable({ series, hrefToMark }: Props) {
  return (
    <section aria-labelledby="families-heading" className="chart-section">
      <h2 id="families-heading">The families</h2>
      <div className="scroll-x">
        <table className="plain-table">
          <caption>
            A paper counts for every family that it names. Device-hours are of headline costs on
            that family, an interval at its middle: a few large papers make most of them.
          </caption>
          <thead>
            <tr>
              <th scope="col">Family</th>
              <th scope="col" className="number">
                Papers
              </th>
              <th scope="col" className="number">
                Device-hours
              </th>
              <th scope="col">By year</th>
            </tr>
          </thead>
          <tbody>
            {series.rows.map(
              ({ family, slug, papers, deviceHours, costedPapers, years, isSelected }) => (
                <tr key={slug}>
                  <th scope="row">
                    <Link href={`/hardware/${slug}`}>{family}</Link>{" "}
                    <MarkToggle href={hrefToMark(slug)} isSelected={isSelected} title={family} />
                  </th>
                  <td className="number">{formatNumber(papers)}</td>
                  <td className="number">
                    {costedPapers === 0 ? (
                      <span className="label">none stated</span>
                    ) : (
                      sayDeviceHours(deviceHours)
                    )}
                  </td>
                  <td>{years.map((each) => sayYear(each)).join("; ")}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
