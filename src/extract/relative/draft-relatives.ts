import type { Bound } from "#src/domain/interval.ts";
import { offsetsOf } from "#src/extract/figures/derive.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import { comparesWork, type RelativeContext } from "#src/extract/relative/compares-work.ts";
import { nextWith, normAt, OPENS_RATIO, type Token } from "#src/extract/tokens/token.ts";
import { type Ratio, readRatioList } from "#src/extract/relative/ratio.ts";
import {
  type Comparison,
  readComparison,
  type Turn,
} from "#src/extract/relative/read-comparison.ts";

const TURNS: Readonly<Record<Turn, (value: number) => number>> = {
  share: (value) => value,
  times: (value) => value,
  more: (value) => 1 + value,
  remainder: (value) => 1 - value,
  inverse: (value) => 1 / value,
  faster: (value) => 1 / (1 + value),
};

/** A bound of the claim as the bound of cost ÷ comparator: "over 100x faster" is at most 0.01. */
function turnBound(bound: Bound, turn: Turn): Bound {
  const isKept = turn === "share" || turn === "times" || turn === "more";
  if (isKept || (bound !== "at_least" && bound !== "at_most")) return bound;
  return bound === "at_least" ? "at_most" : "at_least";
}

function costRatio(
  ratio: Ratio,
  turn: Turn,
): { low: number | null; high: number | null; bound: Bound } | null {
  const ends = [TURNS[turn](ratio.low), TURNS[turn](ratio.high)];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (!(low > 0) || !Number.isFinite(high)) return null;
  const bound = turnBound(ratio.bound, turn);
  return { low: bound === "at_most" ? null : low, high: bound === "at_least" ? null : high, bound };
}

function draftRelative(
  reading: SentenceReading,
  ratio: Ratio,
  comparison: Comparison,
): FigureDraft | null {
  const value = costRatio(ratio, comparison.turn);
  const { start, end } = offsetsOf(reading.tokens, comparison.first, comparison.next);
  if (!value) return null;
  const number = offsetsOf(reading.tokens, ratio.numberFirst, ratio.numberNext);
  const isGpu = /\bGPU[\s*-]{0,2}(?=[a-z])(?:training )?(?=[a-z])(?:h(?:ou)?rs?|days?)\b/i.test(
    reading.text.slice(Math.max(0, start - 20), end + 45),
  );
  return {
    kind: "relative",
    start,
    end,
    amountStart: start,
    numberStart: number.start,
    numberEnd: number.end,
    ...value,
    device: isGpu ? "gpu" : null,
    hardware: null,
    deviceCount: null,
    derivation: [
      {
        part: "ratio",
        low: value.low,
        high: value.high,
        unit: ratio.unit,
        ...number,
        carried: false,
      },
    ],
    change: null,
  };
}

/** Tokens that may part two comparisons under one limit ("up to 81% fewer iterations and 70% …"). */
const LIMIT_REACH = 6;

/** Comparisons that "and" joins to one with a limit are under it too. */
function continueLimit(
  tokens: readonly Token[],
  before: Ratio | null,
  ratios: readonly Ratio[],
): readonly Ratio[] {
  const [first] = ratios;
  if (!before || !first || before.form !== first.form || before.bound !== "at_most") return ratios;
  const isJoined =
    normAt(tokens, first.first - 1) === "and" && first.first - before.next <= LIMIT_REACH;
  if (!isJoined || first.bound !== "exact") return ratios;
  return ratios.map((ratio) => ({ ...ratio, bound: before.bound }));
}

/** The figures of a sentence that compare costs: "7x fewer GPU-hours", "saves 98% of compute". `times` are its figures of time, `followsTime` says that the sentence before has some. */
export function draftRelatives(
  reading: SentenceReading,
  context: RelativeContext,
  times: readonly FigureDraft[],
  followsTime = false,
): FigureDraft[] {
  const told = { times, followsTime };
  const drafts: FigureDraft[] = [];
  const { tokens } = reading;
  let limited: Ratio | null = null;
  for (let index = nextWith(tokens, 0, OPENS_RATIO); index < tokens.length;) {
    const ratios = continueLimit(tokens, limited, readRatioList(tokens, index));
    const last = ratios.at(-1);
    const comparison = last && readComparison(tokens, last);
    if (last && comparison && comparesWork(reading, last, comparison, context, told)) {
      for (const ratio of ratios) {
        // "up to 3x and 11x speedup": each its own quotation, the words of comparison are the last's.
        const own =
          ratio === last ? comparison : { ...comparison, first: ratio.first, next: ratio.next };
        const draft = draftRelative(reading, ratio, own);
        if (draft) drafts.push(draft);
      }
    }
    limited = last ?? limited;
    index = nextWith(tokens, Math.max(index + 1, last?.next ?? 0), OPENS_RATIO);
  }
  return drafts;
}
