import type { Metadata } from "next";
import Link from "next/link";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findChart } from "#src/app/charts/definitions.ts";
import { drawPageFormats } from "#src/app/charts/draw-page-formats.ts";
import { embedSnippet } from "#src/app/charts/embed-snippet.ts";
import { findChartLoosenings } from "#src/app/charts/find-chart-loosenings.ts";
import { ownOrigin } from "#src/app/charts/own-origin.ts";
import { ChartDrawing } from "#src/components/charts/chart-drawing.tsx";
import { ChartEmpty } from "#src/components/charts/chart-empty.tsx";
import { ChartNotes } from "#src/components/charts/chart-notes.tsx";
import { EmbedCode } from "#src/components/charts/embed-code.tsx";
import { FilterChips } from "#src/components/charts/filter-chips.tsx";
import { LeftOut } from "#src/components/charts/left-out.tsx";
import { CopyButton } from "#src/components/copy-button.tsx";
import { entriesOf } from "#src/query/charts/chart-params.ts";

interface Props {
  params: Promise<{ chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The view of a chart for a query. The page and what it says of itself in its head share one. */
const viewChart = cache(async (name: string, query: string) => {
  const chart = findChart(name);
  return chart ? { chart, view: await chart.view(new URLSearchParams(query)) } : null;
});

async function askedView({ params, searchParams }: Props) {
  const query = new URLSearchParams(entriesOf(await searchParams));
  return viewChart((await params).chart, query.toString());
}

const TWINS = ["json", "csv", "svg", "png"] as const;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await askedView(props);
  if (!asked) return {};
  const { chart, view } = asked;
  const { summary, href } = view;
  const path = `/charts/${chart.name}`;
  return {
    title: chart.title,
    description: summary,
    alternates: {
      canonical: href(path),
      types: { "application/json": href(`${path}.json`), "text/csv": href(`${path}.csv`) },
    },
  };
}

export default async function ChartPage(props: Props) {
  const asked = await askedView(props);
  if (!asked) notFound();
  const { chart, view } = asked;
  const path = `/charts/${chart.name}`;
  const drawn = await drawPageFormats(view);
  const filters = view.filters.map(({ words, cleared }) => ({
    words,
    href: view.href(path, cleared),
  }));
  const embedHref = view.href(`${path}/embed`);
  const snippet = embedSnippet({
    address: `${ownOrigin(await headers())}${embedHref}`,
    title: view.finding,
    height: view.draw("medium", null)?.layout.format.height ?? 0,
  });
  return (
    <article className="chart-page">
      <p className="label">
        <Link href={view.href("/charts")}>Charts</Link> · {chart.title}
      </p>
      <h1>{view.finding}</h1>
      <FilterChips
        listed={view.listed}
        filters={filters}
        ignored={view.ignored}
        catalogueHref={view.href("/papers")}
      />
      {view.controls}
      {drawn.state === "drawn" && (
        <figure className="chart-figure" id="chart">
          <ChartDrawing drawings={drawn.drawings} />
          <figcaption className="sr-only">{view.summary}</figcaption>
          <ChartNotes figureId="chart" help={chart.help} />
        </figure>
      )}
      {drawn.state === "empty" && (
        <ChartEmpty
          finding={view.finding}
          hasFilters={filters.length > 0}
          loosenings={await findChartLoosenings(chart, view)}
          allHref={path}
        />
      )}
      {drawn.state === "failed" && (
        <p className="text-warn">
          The chart could not be drawn ({drawn.reason}). The table below has its numbers; load the
          page again to try once more.
        </p>
      )}
      <div className="twins no-print">
        <span className="label">This chart as</span>
        {TWINS.map((twin) => (
          <a key={twin} href={view.href(`${path}.${twin}`)}>
            {twin.toUpperCase()}
          </a>
        ))}
        <CopyButton text={null} name="Copy link" />
      </div>
      {drawn.state === "drawn" && <EmbedCode snippet={snippet} href={embedHref} />}
      {view.below}
      <LeftOut groups={view.leftOut} />
    </article>
  );
}
