import type { Metadata } from "next";
import { CHARTS } from "#src/app/charts/definitions.ts";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";
import { FilterChips } from "#src/components/charts/filter-chips.tsx";

export const metadata: Metadata = {
  title: "Charts",
  description: "What machine-learning papers cost to compute, in pictures.",
};

// The thumbnails are of what the store holds now.
export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A drawing, or none where there is nothing to draw or it fails: the title says what it would show. */
async function drawThumbnail(
  draw: Awaited<ReturnType<(typeof CHARTS)[number]["view"]>>["draw"],
): Promise<string> {
  const drawing = draw("thumbnail", null);
  if (!drawing) return "";
  try {
    return await drawForPage(drawing);
  } catch {
    return "";
  }
}

export default async function ChartsPage({ searchParams }: Props) {
  const input = await searchParams;
  const charts = await Promise.all(
    CHARTS.map(async ({ name, title, about, view }) => {
      const shown = await view(input);
      return { name, title, about, view: shown, svg: await drawThumbnail(shown.draw) };
    }),
  );
  const [first] = charts;
  return (
    <>
      <h1>Charts</h1>
      {first && (
        <FilterChips
          listed={first.view.listed}
          filters={first.view.filters.map(({ words, cleared }) => ({
            words,
            href: first.view.href("/charts", cleared),
          }))}
          ignored={[]}
          catalogueHref={first.view.href("/papers")}
        />
      )}
      <ul className="chart-list">
        {charts.map(({ name, title, about, view, svg }) => (
          <li key={name}>
            <a href={view.href(`/charts/${name}`)} className="plain-link">
              <div className="chart-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
              <h2>{title}</h2>
              <p>{view.finding}.</p>
            </a>
            <p className="label">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
