import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import type { ChartLoosening } from "#src/components/charts/chart-empty.tsx";

/** The filters whose absence, each alone, would leave a chart something to draw. */
export async function findChartLoosenings(
  { name, view }: ChartDefinition,
  { filters, href }: ChartView,
): Promise<ChartLoosening[]> {
  const steps = await Promise.all(
    filters.map(async ({ words, cleared }) => {
      const loosened = href(`/charts/${name}`, cleared);
      const [, query = ""] = loosened.split("?");
      const { drawable } = await view(new URLSearchParams(query));
      return { words, href: loosened, drawable };
    }),
  );
  return steps.filter(({ drawable }) => drawable !== "");
}
