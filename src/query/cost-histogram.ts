import { z } from "zod";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS, scalePosition } from "#src/domain/cost-scale.ts";
import { compileWhere } from "#src/query/filters/compile-where.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { readSql } from "#src/query/read-sql.ts";
import type { SearchState } from "#src/query/search-params.ts";
import { sql } from "#src/query/sql.ts";

/** Bins on the whole ruler, a little over four to a power of ten. */
export const BIN_COUNT = 40;

/** Papers whose cost lies in `low..high` device-hours. */
export interface CostBin {
  low: number;
  high: number;
  count: number;
}

export interface CostHistogram {
  /** Equal lengths of the cost ruler, from its left end. What lies beyond an end is in the bin at that end. */
  bins: CostBin[];
  /** Papers of known cost: all bins together. */
  known: number;
  /** Papers of unknown cost. */
  unknown: number;
}

const costCountSchema = z.object({ costMiddle: z.number().nullable(), count: z.number() });

/**
 * How headline costs spread over the ruler, for everything that a state asks for except its cost filter. A paper
 * stands once, at the geometric middle of its interval or at its one known end, as in sorting.
 */
export async function costHistogram(state: SearchState): Promise<CostHistogram> {
  const where = compileWhere(state, await loadVocabulary(), { leaveOut: ["cost"] });
  const counts = await readSql(
    sql`SELECT p.costMiddle, COUNT(*) AS count FROM Paper p WHERE ${where} GROUP BY p.costMiddle`,
    costCountSchema,
  );
  const edge = (index: number) =>
    SCALE_MIN_HOURS * (SCALE_MAX_HOURS / SCALE_MIN_HOURS) ** (index / BIN_COUNT);
  const bins = Array.from({ length: BIN_COUNT }, (_, index) => ({
    low: edge(index),
    high: edge(index + 1),
    count: 0,
  }));
  let unknown = 0;
  for (const { costMiddle, count } of counts) {
    const position = costMiddle === null ? null : scalePosition(costMiddle);
    const bin =
      position === null
        ? undefined
        : bins[Math.min(Math.floor(position * BIN_COUNT), BIN_COUNT - 1)];
    if (bin) bin.count += count;
    else unknown += count;
  }
  return { bins, known: bins.reduce((sum, { count }) => sum + count, 0), unknown };
}
