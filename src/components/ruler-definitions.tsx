import { SCALE_TICKS, scalePosition } from "#src/domain/cost-scale.ts";
import { percent } from "#src/components/ruler-percent.ts";

/** The id of the ruler's vertical hairlines, for `<use>`. */
export const RULER_GRID_ID = "ruler-grid";

/** The ruler's hairlines, drawn once for a page and used by every ruler on it. */
export function RulerDefinitions() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id={RULER_GRID_ID} overflow="visible">
        {SCALE_TICKS.map(({ deviceHours, label }) => {
          const x = percent(scalePosition(deviceHours));
          return <line key={label} x1={x} x2={x} y1="0" y2="100%" className="ruler-hairline" />;
        })}
      </symbol>
    </svg>
  );
}
