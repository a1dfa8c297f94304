import Link from "next/link";
import { sayHours } from "#src/components/charts/how-costs-spread/finding.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";

/** Where the papers that the reader has marked stand among the others. */
export function MarkedList({ series }: { series: SpreadSeries }) {
  const { marked, device } = series;
  if (marked.length === 0) return null;
  return (
    <section aria-labelledby="marked-heading" className="chart-section">
      <h2 id="marked-heading">Marked</h2>
      <ul className="left-out-list">
        {marked.map(({ slug, title, cost, shareBelow }) => (
          <li key={slug}>
            <Link href={`/papers/${slug}`}>{title}</Link>: {sayHours(cost, device)}.{" "}
            {Math.round(shareBelow * 100)}% of the others cost less.
          </li>
        ))}
      </ul>
    </section>
  );
}
