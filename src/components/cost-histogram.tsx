import { percent } from "#src/components/ruler-percent.ts";
import { scalePosition } from "#src/domain/cost-scale.ts";
import type { CostRange } from "#src/domain/words-match.ts";

/** Papers whose headline cost lies from `low` up to `high`, in device-hours. */
export interface CostBin {
  low: number;
  high: number;
  count: number;
}

interface Props {
  bins: readonly CostBin[];
  /** The filter that is on: bins outside it are drawn faint. */
  range: CostRange | null;
}

/** How many papers there are at each cost, standing on the ruler. */
export function CostHistogram({ bins, range }: Props) {
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  const isIn = (bin: CostBin) =>
    range === null ||
    ((range.low === null || bin.high > range.low) && (range.high === null || bin.low < range.high));
  return (
    <svg className="histogram" aria-hidden="true">
      {bins.map((bin) => {
        const left = scalePosition(bin.low);
        const width = scalePosition(bin.high) - left;
        const height = bin.count / most;
        return (
          <rect
            key={bin.low}
            x={percent(left + width * 0.08)}
            width={percent(width * 0.84)}
            y={percent(1 - height)}
            height={percent(height)}
            className={isIn(bin) ? "histogram-in" : "histogram-out"}
          />
        );
      })}
    </svg>
  );
}
