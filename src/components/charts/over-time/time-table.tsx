import type { OverTimeSeries } from "#src/components/charts/over-time/series.ts";
import { PaperCell } from "#src/components/charts/paper-cell.tsx";
import { Quotes } from "#src/components/charts/quotes.tsx";
import type { SentencePart } from "#src/domain/sentence.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { ACTIVITY_WORDS } from "#src/domain/words-names.ts";

/** Rows beyond so many are for the CSV. */
export const MOST_TIME_ROWS = 400;

interface Props {
  series: OverTimeSeries;
  /** By point: the sentences of its cost. */
  sentences: readonly (readonly SentencePart[][])[];
  /** The page with a paper marked, or without. */
  hrefToMark: (slug: string) => string;
}

/** The points as a table, oldest first, and what has no place. */
export function TimeTable({ series, sentences, hrefToMark }: Props) {
  const { points } = series;
  const rows = points.slice(0, MOST_TIME_ROWS).map((point, index) => ({ point, index }));
  return (
    <section aria-labelledby="points-heading" className="chart-section">
      <h2 id="points-heading">The points</h2>
      <div className="scroll-x">
        <table className="plain-table point-table">
          <caption>
            Oldest first. Dates are those of publication as exact as they are known; an arXiv number
            tells the month.
            {rows.length < points.length &&
              ` The first ${rows.length} of ${formatNumber(points.length)}: the CSV has all.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Paper</th>
              <th scope="col" className="number">
                Cost
              </th>
              <th scope="col">Work</th>
              <th scope="col">What the paper says</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ point, index }) => (
              <tr key={point.slug} id={`point-${index}`}>
                <td>{point.date}</td>
                <PaperCell
                  slug={point.slug}
                  title={point.title}
                  isSelected={point.isSelected}
                  hrefToMark={hrefToMark}
                />
                <td className="number">
                  {sayDeviceTime(
                    { low: point.costLow, high: point.costHigh, bound: point.costBound },
                    point.device,
                  )}
                </td>
                <td>{point.activity && ACTIVITY_WORDS[point.activity].name}</td>
                <td className="point-quotes">
                  <Quotes sentences={sentences[index] ?? []} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
