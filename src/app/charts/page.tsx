import type { Metadata } from "next";
import { CHARTS } from "#src/app/charts/definitions.ts";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";

export const metadata: Metadata = {
  title: "Charts",
  description: "What machine-learning papers cost to compute, in pictures.",
};

// The thumbnails are of what the store holds now.
export const dynamic = "force-dynamic";

export default async function ChartsPage() {
  const charts = await Promise.all(
    CHARTS.map(async ({ name, title, about, view }) => {
      const { finding, draw } = await view({});
      const drawing = draw("thumbnail", null);
      return { name, title, about, finding, svg: drawing ? await drawForPage(drawing) : "" };
    }),
  );
  return (
    <>
      <h1>Charts</h1>
      <ul className="chart-list">
        {charts.map(({ name, title, about, finding, svg }) => (
          <li key={name}>
            <a href={`/charts/${name}`} className="plain-link">
              <div className="chart-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
              <h2>{title}</h2>
              <p>{finding}.</p>
            </a>
            <p className="label">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
