import Link from "next/link";
import type { HardwareSeries } from "#src/components/charts/which-hardware/series.ts";
import { formatNumber } from "#src/domain/words.ts";

/** The families as a table, and how many papers name none. */
export function HardwareTable({ series }: { series: HardwareSeries }) {
  return (
    <section aria-labelledby="families-heading" className="chart-section">
      <h2 id="families-heading">The families</h2>
      <div className="scroll-x">
        <table className="plain-table">
          <caption>
            A paper counts for every family that it names. Device-hours are of headline costs on
            that family, an interval at its middle: a few large papers make most of them.{" "}
            {formatNumber(series.namingNone)} papers name no hardware and are left out.
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
            {series.rows.map(({ family, slug, papers, deviceHours, costedPapers, years }) => (
              <tr key={slug}>
                <th scope="row">
                  <Link href={`/hardware/${slug}`}>{family}</Link>
                </th>
                <td className="number">{formatNumber(papers)}</td>
                <td className="number">
                  {costedPapers === 0 ? (
                    <span className="label">none stated</span>
                  ) : (
                    formatNumber(Number(deviceHours.toPrecision(3)))
                  )}
                </td>
                <td>
                  {years.map((each) => `${each.year ?? "no date"}: ${each.papers}`).join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
