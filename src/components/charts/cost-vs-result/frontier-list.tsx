import Link from "next/link";
import { sayCost, sayResult } from "#src/components/charts/cost-vs-result/finding.ts";
import type { CostVsResultSeries } from "#src/components/charts/cost-vs-result/series.ts";

/** The Pareto frontier in words, cheapest first. */
export function FrontierList({ series }: { series: CostVsResultSeries }) {
  const { points, direction } = series;
  const frontier = points.filter(({ onFrontier }) => onFrontier);
  if (points.length === 0) return null;
  if (direction === null) {
    return (
      <p className="chart-section">
        Nobody has told the catalogue which way this metric is better, so no result counts as best
        for its cost.
      </p>
    );
  }
  return (
    <section aria-labelledby="frontier-heading" className="chart-section">
      <h2 id="frontier-heading">Nothing cheaper is better than these</h2>
      <ol className="frontier-list">
        {frontier.map((point) => (
          <li key={`${point.slug} ${point.value}`}>
            <strong>{sayResult(point)}</strong> for {sayCost(point)}:{" "}
            {point.role === "prior" && "earlier work in "}
            <Link href={`/papers/${point.slug}`} prefetch={false}>
              {point.title}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
