import type { Interval } from "#src/domain/interval.ts";
import { type CostUnit, formatCost } from "#src/domain/words.ts";
import { COST_NOT_STATED } from "#src/domain/words-headline.ts";

interface Props {
  interval: Interval | null;
  unit: CostUnit;
}

/** A cost as a number set right and a unit beside it: "≥ 6,000 h". */
export function CostWords({ interval, unit }: Props) {
  const words = interval && formatCost(interval, unit);
  if (!words) return <span className="cost-unknown">{COST_NOT_STATED}</span>;
  return (
    <span className="cost-words">
      <span className="cost-number">{words.number}</span>{" "}
      <span className="cost-unit">{words.unit}</span>
    </span>
  );
}
