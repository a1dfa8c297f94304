import { sayHours } from "#src/components/charts/how-costs-spread/finding.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import { formatNumber } from "#src/domain/words.ts";

import { sayGroup } from "#src/components/charts/layout/group-legend.ts";

/** The bars as a table, cheapest first, and what has no bar. */
export function SpreadTable({ series }: { series: SpreadSeries }) {
  const { bins, counted, groups, device } = series;
  const filled = bins.filter(({ count }) => count > 0);
  if (filled.length === 0) return null;
  const isGrouped = groups.some((group) => group !== null);
  return (
    <section aria-labelledby="bins-heading" className="chart-section">
      <h2 id="bins-heading">The bars</h2>
      <div className="scroll-x">
        <table className="plain-table">
          <caption>
            An interval counts at its geometric middle, an open one at its known end.
          </caption>
          <thead>
            <tr>
              <th scope="col">Cost</th>
              <th scope="col" className="number">
                Papers
              </th>
              <th scope="col" className="number">
                Cost less than the upper end
              </th>
              {isGrouped && <th scope="col">Of them</th>}
            </tr>
          </thead>
          <tbody>
            {filled.map(({ low, high, count, cumulative, groups: inBin }) => (
              <tr key={low}>
                <th scope="row">
                  {sayHours(low, device)} to {sayHours(high, device)}
                </th>
                <td className="number">{formatNumber(count)}</td>
                <td className="number">
                  {formatNumber(Math.round((cumulative / counted) * 100))}%
                </td>
                {isGrouped && (
                  <td>
                    {inBin
                      .filter((each) => each.count > 0)
                      .map(
                        (each) =>
                          `${each.group === null ? "not known" : sayGroup(each.group)} ${each.count}`,
                      )
                      .join(", ")}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
