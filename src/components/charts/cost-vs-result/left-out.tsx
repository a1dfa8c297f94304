import Link from "next/link";
import { sayValue } from "#src/components/charts/cost-vs-result/finding.ts";
import type { LeftOutReason } from "#src/components/charts/cost-vs-result/pair-results.ts";
import type { CostVsResultSeries } from "#src/components/charts/cost-vs-result/series.ts";
import { formatNumber } from "#src/domain/words.ts";

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  "no-cost": "the paper states no cost of its own",
  "no-earlier-cost": "earlier work’s, whose cost is not stated",
  "many-earlier-costs": "earlier work’s, and several earlier costs are stated",
  "zero-cost": "its cost is zero, for which a logarithmic axis has no place",
};

const MOST_LISTED = 100;

interface Props {
  series: CostVsResultSeries;
  /** Papers that report nothing on the benchmark in the metric. */
  reportingNone: number;
}

/** What is not on the chart, and why: nothing is dropped in silence. */
export function LeftOut({ series, reportingNone }: Props) {
  const { choice, leftOut } = series;
  if (!choice) return null;
  const papers = `${formatNumber(reportingNone)} ${reportingNone === 1 ? "paper reports" : "papers report"}`;
  return (
    <section aria-labelledby="left-out-heading" className="chart-section">
      <h2 id="left-out-heading">Left out</h2>
      <p>
        {papers} no {choice.metric} on {choice.benchmark}.{" "}
        {leftOut.length === 0
          ? "Every result that is reported has a cost."
          : `${leftOut.length} ${leftOut.length === 1 ? "result has" : "results have"} no place:`}
      </p>
      {leftOut.length > 0 && (
        <ul className="left-out-list">
          {leftOut.slice(0, MOST_LISTED).map(({ slug, title, stated, reason }) => (
            <li key={`${slug} ${stated.metric} ${stated.value}`}>
              <Link href={`/papers/${slug}`}>{title}</Link>, {stated.metric} {sayValue(stated)}:{" "}
              {REASONS[reason]}
            </li>
          ))}
          {leftOut.length > MOST_LISTED && <li>and {leftOut.length - MOST_LISTED} more</li>}
        </ul>
      )}
    </section>
  );
}
