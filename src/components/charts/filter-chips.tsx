import Link from "next/link";

/** A filter that is on: its words, and the chart without it. */
export interface ChartFilter {
  words: string;
  href: string;
}

interface Props {
  /** What the chart is of: "12 of 110 papers · on A100". */
  listed: string;
  filters: readonly ChartFilter[];
  ignored: readonly string[];
  /** The same papers in the catalogue, where filters are chosen. */
  catalogueHref: string;
}

/** Which papers a chart is of, each filter with the way out of it. */
export function FilterChips({ listed, filters, ignored, catalogueHref }: Props) {
  return (
    <div className="chart-filters">
      <p>
        {listed}{" "}
        {filters.map(({ words, href }) => (
          <Link key={words} href={href} className="chip" aria-label={`Without “${words}”`}>
            ✕ {words}
          </Link>
        ))}{" "}
        <Link href={catalogueHref} className="no-print">
          {filters.length > 0 ? "These papers in the catalogue" : "Choose papers in the catalogue"}
        </Link>
      </p>
      {ignored.length > 0 && (
        <p className="text-warn">Left out of the question: {ignored.join("; ")}.</p>
      )}
    </div>
  );
}
