import { CostFilter } from "#src/components/cost-filter.tsx";
import type { CostBin } from "#src/components/cost-histogram.tsx";
import { FacetGroup, type FacetOption } from "#src/components/facet-group.tsx";
import { FilterForm } from "#src/components/filter-form.tsx";
import type { SearchState } from "#src/query/search-params.ts";

/** The id of the filters' form, for the search field outside it. */
export const FILTER_FORM_ID = "filters";
/** The id of the filters' panel, which is a sheet where there is no room. */
export const FILTER_PANEL_ID = "filter-panel";

type FacetName = "gpu" | "activity" | "role" | "bound" | "device" | "benchmark" | "has" | "vendor";

interface Props {
  action: string;
  /** The query that the page shows. */
  query: string;
  state: SearchState;
  facets: Readonly<Record<FacetName, readonly FacetOption[]>>;
  bins: readonly CostBin[];
  unknownCount: number;
  includesUnknown: boolean;
  /** What the sheet's button says: "Show 12 papers". */
  showWords: string;
}

/** All filters: a column beside the list; where there is no room, a sheet. */
export function FilterPanel(props: Props) {
  const { action, query, state, facets, bins, unknownCount, includesUnknown, showWords } = props;
  return (
    <div id={FILTER_PANEL_ID} popover="auto" className="filter-panel">
      <FilterForm id={FILTER_FORM_ID} action={action} query={query}>
        <KeptParams state={state} />
        <FacetGroup title="GPU" name="gpu" options={facets.gpu} most={6} />
        <CostFilter
          bins={bins}
          range={state.cost}
          match={state.match}
          includesUnknown={includesUnknown}
          unknownCount={unknownCount}
        />
        <FacetGroup title="Work" name="activity" options={facets.activity} most={5} />
        <fieldset className="facet">
          <legend>Year</legend>
          <input
            name="year"
            className="field"
            aria-label="Year, or years: 2020..2023"
            placeholder="2020..2023"
            autoComplete="off"
            defaultValue={state.year ? `${state.year.low ?? ""}..${state.year.high ?? ""}` : ""}
          />
        </fieldset>
        <FacetGroup title="Also states" name="has" options={facets.has} />
        <FacetGroup title="Whose cost" name="role" options={facets.role} folded />
        <FacetGroup title="How exact" name="bound" options={facets.bound} folded />
        <FacetGroup title="Device" name="device" options={facets.device} folded />
        <FacetGroup title="Maker" name="vendor" options={facets.vendor} folded />
        <FacetGroup title="Benchmark" name="benchmark" options={facets.benchmark} folded />
        <noscript>
          <button type="submit" className="button mt-3">
            Apply
          </button>
        </noscript>
        <p className="sheet-only sheet-foot">
          <button
            type="button"
            className="button"
            popoverTarget={FILTER_PANEL_ID}
            popoverTargetAction="hide"
          >
            {showWords}
          </button>
        </p>
      </FilterForm>
    </div>
  );
}

/** What the URL says beside the filters, so that filtering keeps it. */
function KeptParams({ state }: { state: SearchState }) {
  const kept: [string, string][] = [
    ...(state.sort === null ? [] : [["sort", state.sort] satisfies [string, string]]),
    ...(state.size === null ? [] : [["size", String(state.size)] satisfies [string, string]]),
    ...(state.unit === "hours" ? [] : [["unit", state.unit] satisfies [string, string]]),
    ...state.paper.map((slug) => ["paper", slug] satisfies [string, string]),
    ...state.columns.map((column) => ["columns", column] satisfies [string, string]),
  ];
  return kept.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
