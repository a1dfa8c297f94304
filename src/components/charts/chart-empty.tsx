import type { ChartFilter } from "#src/components/charts/filter-chips.tsx";

/** Nothing to draw: which filters there are to loosen. */
export function ChartEmpty({ filters }: { filters: readonly ChartFilter[] }) {
  return (
    <div className="prose py-8">
      <p>There is nothing to draw here.</p>
      {filters.length > 0 && (
        <p>
          Take away a filter:{" "}
          {filters.map(({ words, href }, index) => (
            <span key={words}>
              {index > 0 && ", "}
              <a href={href}>{words}</a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
