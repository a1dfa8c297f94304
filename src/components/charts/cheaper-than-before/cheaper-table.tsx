import {
  type CheaperSeries,
  type ComparedCost,
  sayRatio,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { PaperCell } from "#src/components/charts/paper-cell.tsx";
import { Quotes } from "#src/components/charts/quotes.tsx";
import type { SentencePart } from "#src/domain/sentence.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";

/** Rows beyond so many are for the CSV. */
export const MOST_CHEAPER_ROWS = 300;

interface Props {
  series: CheaperSeries;
  /** By row: the sentences of both costs and of the claims. */
  sentences: readonly (readonly SentencePart[][])[];
  /** The page with a paper marked, or without. */
  hrefToMark: (slug: string) => string;
}

function Cost({ cost }: { cost: ComparedCost }) {
  return (
    <>
      {sayDeviceTime(cost, cost.device)}
      {cost.hardware !== null && <span className="label block">{cost.hardware}</span>}
    </>
  );
}

/** The rows as a table, and what is left out. */
export function CheaperTable({ series, sentences, hrefToMark }: Props) {
  const { rows } = series;
  return (
    <section aria-labelledby="points-heading" className="chart-section">
      <h2 id="points-heading">The papers</h2>
      <div className="scroll-x">
        <table className="plain-table point-table">
          <caption>
            The ratio goes by the middles of both costs, whatever the hardware; what the paper
            itself claims stands beside it.
            {rows.length > MOST_CHEAPER_ROWS &&
              ` The first ${MOST_CHEAPER_ROWS} of ${formatNumber(rows.length)}: the CSV has all.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Paper</th>
              <th scope="col" className="number">
                Its cost
              </th>
              <th scope="col" className="number">
                Earlier
              </th>
              <th scope="col">Ratio</th>
              <th scope="col">It claims</th>
              <th scope="col">What the paper says</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_CHEAPER_ROWS).map((row, index) => (
              <tr key={row.slug} id={`point-${index}`}>
                <PaperCell
                  slug={row.slug}
                  title={row.title}
                  isSelected={row.isSelected}
                  hrefToMark={hrefToMark}
                />
                <td className="number">
                  <Cost cost={row.own} />
                </td>
                <td className="number">
                  <Cost cost={row.earlier} />
                </td>
                <td>{sayRatio(row.ratio)}</td>
                <td>{row.claims.map((claim) => `“${claim}”`).join(", ")}</td>
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
