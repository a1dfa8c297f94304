import { RulerHumanMarks, RulerTicks } from "#src/components/cost-ruler.tsx";
import type { NumberedFigure } from "#src/components/numbered-figures.ts";
import { RULER_GRID_ID } from "#src/components/ruler-definitions.tsx";
import { RulerMark } from "#src/components/ruler-mark.tsx";
import { percent } from "#src/components/ruler-percent.ts";
import { type CostMark, costMark } from "#src/domain/cost-mark.ts";
import { formatCost } from "#src/domain/words.ts";
import { sayAmount } from "#src/domain/words-amount.ts";
import { ROLE_WORDS } from "#src/domain/words-names.ts";

/** Height of one figure's lane, in pixels. */
const LANE = 24;

/** All figures of device time in a paper on the ruler, each in a lane of its own, numbered as in the text. */
export function PaperRuler({ figures }: { figures: readonly NumberedFigure[] }) {
  const timed = figures.filter(({ figure }) => figure.kind === "device_time");
  if (timed.length === 0) return null;
  const label = timed
    .map(({ number, figure }) => `${number}, ${ROLE_WORDS[figure.role].name}: ${sayAmount(figure)}`)
    .join("; ");
  return (
    <figure className="paper-ruler">
      <figcaption className="sr-only">The figures on the cost ruler: {label}</figcaption>
      <RulerTicks />
      <svg className="ruler" height={timed.length * LANE + 8} aria-hidden="true">
        <use href={`#${RULER_GRID_ID}`} />
        {timed.map((item, lane) => (
          <Lane key={item.number} item={item} y={lane * LANE + LANE / 2 + 4} />
        ))}
      </svg>
      <RulerHumanMarks />
    </figure>
  );
}

function Lane({ item: { number, figure }, y }: { item: NumberedFigure; y: number }) {
  const mark = costMark(figure);
  const words = formatCost(figure);
  if (!mark || !words) return null;
  const { x, anchor, shift } = labelPlace(mark);
  return (
    <g>
      <RulerMark interval={figure} whose={figure.role} y={y} />
      <text x={x} y={y} dx={shift} dy="4" textAnchor={anchor} className="ruler-label">
        {number} · {words.number} {words.unit}, {ROLE_WORDS[figure.role].name}
      </text>
    </g>
  );
}

/** Beside the mark, on the side that has room. */
function labelPlace(mark: CostMark): { x: string; anchor: "start" | "end"; shift: number } {
  const toRight = mark.to < 0.62;
  const arrow = mark.shape === (toRight ? "arrow-up" : "arrow-down");
  const shift = arrow ? 30 : 14;
  return toRight
    ? { x: percent(mark.to), anchor: "start", shift }
    : { x: percent(mark.from), anchor: "end", shift: -shift };
}
