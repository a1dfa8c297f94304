import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findChart } from "#src/app/charts/definitions.ts";
import { drawPageFormats } from "#src/app/charts/draw-page-formats.ts";
import { ChartDrawing } from "#src/components/charts/chart-drawing.tsx";
import { ChartEmpty } from "#src/components/charts/chart-empty.tsx";
import { ChartNotes } from "#src/components/charts/chart-notes.tsx";
import { FilterChips } from "#src/components/charts/filter-chips.tsx";
import { CopyButton } from "#src/components/copy-button.tsx";

interface Props {
  params: Promise<{ chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const TWINS = ["json", "csv", "svg", "png"] as const;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chart = findChart((await params).chart);
  if (!chart) return {};
  const { summary, href } = await chart.view(await searchParams);
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

export default async function ChartPage({ params, searchParams }: Props) {
  const chart = findChart((await params).chart);
  if (!chart) notFound();
  const view = await chart.view(await searchParams);
  const path = `/charts/${chart.name}`;
  const drawn = await drawPageFormats(view);
  const filters = view.filters.map(({ words, cleared }) => ({
    words,
    href: view.href(path, cleared),
  }));
  return (
    <article className="chart-page">
      <p className="label">
        <Link href="/charts">Charts</Link> · {chart.title}
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
          {view.hasNotes && <ChartNotes figureId="chart" />}
        </figure>
      )}
      {drawn.state === "empty" && <ChartEmpty filters={filters} />}
      {drawn.state === "failed" && (
        <p className="text-warn">
          The chart could not be drawn ({drawn.reason}). The table below has its numbers; load the
          page again to try once more.
        </p>
      )}
      <div className="twins">
        <span className="label">This chart as</span>
        {TWINS.map((twin) => (
          <a key={twin} href={view.href(`${path}.${twin}`)}>
            {twin.toUpperCase()}
          </a>
        ))}
        <a href={view.href(`${path}/embed`)}>For an &lt;iframe&gt;</a>
        <CopyButton text={null} name="Copy link" />
      </div>
      {view.below}
    </article>
  );
}
