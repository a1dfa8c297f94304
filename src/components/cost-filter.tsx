import { type CostBin, CostHistogram } from "#src/components/cost-histogram.tsx";
import { RulerTicks } from "#src/components/cost-ruler.tsx";
import { RulerHandles } from "#src/components/ruler-handles.tsx";
import type { CostRange } from "#src/domain/words-match.ts";

interface Props {
  bins: readonly CostBin[];
  range: CostRange | null;
  match: "possible" | "certain";
  /** Whether papers of unknown cost are in the list, and how many there are. */
  includesUnknown: boolean;
  unknownCount: number;
}

/** The cost filter: the ruler with a histogram standing on it, two handles, and a field to type in. */
export function CostFilter({ bins, range, match, includesUnknown, unknownCount }: Props) {
  return (
    <fieldset className="facet">
      <legend>Cost, in GPU-hours</legend>
      <div className="cost-filter">
        <CostHistogram bins={bins} range={range} />
        <RulerHandles range={range} fieldId="cost-field" />
        <RulerTicks />
      </div>
      <label className="label" htmlFor="cost-field">
        Or type: 10..200, &lt;200, 2 days
      </label>
      <input
        id="cost-field"
        name="cost"
        className="field"
        autoComplete="off"
        spellCheck={false}
        placeholder="any"
        defaultValue={spell(range)}
      />
      <label className="facet-option">
        <input type="checkbox" name="match" value="certain" defaultChecked={match === "certain"} />
        <span>Only where it is certain</span>
      </label>
      <p className="label facet-note">
        “Over 100” may be under 200: it counts as possible. Tick this to leave such papers out.
      </p>
      {unknownCount > 0 && (
        <label className="facet-option">
          {range === null ? (
            <input
              type="checkbox"
              name="unknown"
              value="exclude"
              defaultChecked={!includesUnknown}
            />
          ) : (
            <input
              type="checkbox"
              name="unknown"
              value="include"
              defaultChecked={includesUnknown}
            />
          )}
          <span>
            {range === null ? "Only where a cost is stated" : "Also where it is not stated"}
          </span>
          <span className="facet-count">{unknownCount}</span>
        </label>
      )}
    </fieldset>
  );
}

function spell(range: CostRange | null): string {
  return range === null ? "" : `${range.low ?? ""}..${range.high ?? ""}`;
}
