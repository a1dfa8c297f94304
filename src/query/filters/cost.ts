import { sayCostRange } from "#src/domain/words-match.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import type { CostRange } from "#src/query/params/cost-range.ts";
import { includesUnknown } from "#src/query/search-params.ts";
import { allOf, type Sql, sql } from "#src/query/sql.ts";

/** The paper's interval reaches into the range. An open end of the interval reaches 0 or infinity. */
function reachesInto({ low, high }: CostRange): Sql {
  const conditions: Sql[] = [];
  if (low !== null) conditions.push(sql`p.costHigh IS NULL OR p.costHigh >= ${low}`);
  if (high !== null) conditions.push(sql`p.costLow IS NULL OR p.costLow <= ${high}`);
  return sql`(${allOf(conditions)})`;
}

/** The paper's interval lies in the range whole. */
function liesIn({ low, high }: CostRange): Sql {
  const conditions: Sql[] = [];
  if (low !== null) conditions.push(sql`COALESCE(p.costLow, 0) >= ${low}`);
  if (high !== null) conditions.push(sql`p.costHigh IS NOT NULL AND p.costHigh <= ${high}`);
  return sql`(${allOf(conditions)})`;
}

/**
 * The headline cost, in device-hours. An unknown cost is never zero: such papers are left out where cost is filtered
 * unless they are asked for, and can be left out where it is not.
 */
export const costFilter: Filter = {
  name: "cost",
  on: "paper",
  where(state) {
    const { cost, match } = state;
    if (cost === null) return includesUnknown(state) ? null : sql`p.costMiddle IS NOT NULL`;
    const inRange = match === "certain" ? liesIn(cost) : reachesInto(cost);
    return includesUnknown(state)
      ? sql`p.costMiddle IS NULL OR ${inRange}`
      : sql`p.costMiddle IS NOT NULL AND ${inRange}`;
  },
  words(state) {
    const { cost, match } = state;
    if (cost === null) return "cost stated";
    const certainty = match === "certain" ? "certainly" : "possibly";
    const unit = (cost.high ?? cost.low) === 1 ? "GPU-hour" : "GPU-hours";
    return `${sayCostRange(cost)} ${unit}, ${certainty}${includesUnknown(state) ? ", or not stated" : ""}`;
  },
  cleared: { cost: null, match: "possible", unknown: null },
};
