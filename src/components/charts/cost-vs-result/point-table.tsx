import { sayCost, sayMetric, sayValue } from "#src/components/charts/cost-vs-result/finding.ts";
import type {
  CostVsResultPoint,
  CostVsResultSeries,
} from "#src/components/charts/cost-vs-result/series.ts";
import { PaperCell } from "#src/components/charts/paper-cell.tsx";
import { Quotes } from "#src/components/charts/quotes.tsx";
import type { SentencePart } from "#src/domain/sentence.ts";
import { formatNumber } from "#src/domain/words.ts";

/** Rows beyond so many are for the CSV: those of the frontier and those that are marked are always there. */
const MOST_ROWS = 400;

/** The points that have a row, with their places in the series. */
export function shownPoints({ points }: CostVsResultSeries) {
  const rows = points.map((point, index) => ({ point, index }));
  if (rows.length <= MOST_ROWS) return rows;
  return rows.filter(({ point }) => point.onFrontier || point.isSelected);
}

interface Props {
  series: CostVsResultSeries;
  /** By row of `shownPoints`: the sentences of its result and its cost. */
  sentences: readonly (readonly SentencePart[][])[];
  /** The page with a paper marked, or without. */
  hrefToMark: (slug: string) => string;
}

/** The points as a table, cheapest first: what the chart shows, for reading. */
export function PointTable({ series, sentences, hrefToMark }: Props) {
  const { points, choice } = series;
  if (!choice || points.length === 0) return null;
  const shown = shownPoints(series);
  const hasFrontier = points.some(({ onFrontier }) => onFrontier);
  return (
    <section aria-labelledby="points-heading" className="chart-section">
      <h2 id="points-heading">
        {shown.length < points.length ? "The points that nothing cheaper beats" : "The points"}
      </h2>
      <div className="scroll-x">
        <table className="plain-table point-table">
          <caption>
            Cheapest first. {hasFrontier && "● marks results that nothing cheaper is better than. "}
            An interval counts at its geometric middle, an open one at its known end.
            {shown.length < points.length && ` All ${formatNumber(points.length)} are in the CSV.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Nothing cheaper is better</span>
              </th>
              <th scope="col">Paper</th>
              <th scope="col" className="number">
                {sayMetric(choice.metric)}
              </th>
              <th scope="col" className="number">
                Cost
              </th>
              <th scope="col">Hardware</th>
              <th scope="col">What the paper says</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ point, index }, row) => (
              <PointRow
                key={index}
                point={point}
                index={index}
                sentences={sentences[row] ?? []}
                hrefToMark={hrefToMark}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  point: CostVsResultPoint;
  index: number;
  sentences: readonly SentencePart[][];
  hrefToMark: Props["hrefToMark"];
}

function PointRow({ point, index, sentences, hrefToMark }: RowProps) {
  const { slug, title, role, stated, hardware, onFrontier, isSelected } = point;
  const isUnified = stated.value !== point.value;
  return (
    <tr id={`point-${index}`}>
      <td>
        {onFrontier && (
          <>
            <span aria-hidden="true">●</span>
            <span className="sr-only">yes</span>
          </>
        )}
      </td>
      <PaperCell
        slug={slug}
        title={title}
        isSelected={isSelected}
        hrefToMark={hrefToMark}
        note={role === "prior" ? "of earlier work" : null}
      />
      <td className="number">
        {sayValue(point)}
        {isUnified && (
          <span className="label block">
            {stated.metric} {sayValue(stated)}
          </span>
        )}
      </td>
      <td className="number">{sayCost(point)}</td>
      <td>{hardware ?? <span className="label">not named</span>}</td>
      <td className="point-quotes">
        <Quotes sentences={sentences} />
      </td>
    </tr>
  );
}
