/** A value to filter by, with how many papers it would leave. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  selected: boolean;
  /** Finer values within this one, shown under it. */
  variants?: readonly FacetOption[];
}

interface Props {
  title: string;
  /** The URL's parameter. */
  name: string;
  options: readonly FacetOption[];
  /** How many to show before the rest goes behind "more". */
  most?: number;
  /** Folded away until asked for, unless something in it is chosen. */
  folded?: boolean;
}

/** Checkboxes of one filter: any of the chosen ones. Counts leave this filter itself out. */
export function FacetGroup({ title, name, options, most = 8, folded = false }: Props) {
  const shown = options.filter((option) => option.count > 0 || isChosen(option));
  if (shown.length === 0) return null;
  const first = shown.filter((option, index) => index < most || isChosen(option));
  const rest = shown.filter((option) => !first.includes(option));
  const list = (
    <>
      <FacetList name={name} options={first} />
      {rest.length > 0 && (
        <details className="facet-more">
          <summary>{rest.length} more</summary>
          <FacetList name={name} options={rest} />
        </details>
      )}
    </>
  );
  if (!folded) {
    return (
      <fieldset className="facet">
        <legend>{title}</legend>
        {list}
      </fieldset>
    );
  }
  return (
    <details className="facet" open={shown.some(isChosen)}>
      <summary className="facet-summary">{title}</summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {list}
      </fieldset>
    </details>
  );
}

function isChosen(option: FacetOption): boolean {
  return option.selected || (option.variants ?? []).some(isChosen);
}

function FacetList({ name, options }: { name: string; options: readonly FacetOption[] }) {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <label className="facet-option">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={option.selected}
            />
            <span>{option.label}</span>
            <span className="facet-count">{option.count}</span>
          </label>
          {option.variants && option.variants.length > 0 && (
            <div className="facet-within">
              <FacetList name={name} options={option.variants} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
