import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { Interval } from "#src/domain/interval.ts";
import { DEVICE_PREPOSITIONS, PHRASE_STOPS } from "#src/extract/lexicon/stop-words.ts";
import { ORDER_WORDS } from "#src/extract/lexicon/number-words.ts";
import { boundedEnds } from "#src/extract/numbers/bounded-amount.ts";
import { readBoundBefore } from "#src/extract/numbers/read-bound.ts";
import { readNumber } from "#src/extract/numbers/read-number.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** The ends of a number of devices, over tokens from `first` on. */
export type BoundedCount = Interval & { first: number };

/** Words that bound an amount of time and only place work on devices ("within 8 GPUs", "some GPUs"). */
const NO_BOUND: ReadonlySet<string> = wordSet("within under below above beyond c some sub");

/** How far before a device "of" may stand ("hundreds of high-end GPUs"). */
const MAX_DESCRIPTION = 4;

/** "fewer than 30", "up to 64", "about 20": the ends of a stated number; null where no word bounds it. */
export function boundCount(
  tokens: readonly Token[],
  count: number,
  numberFirst: number,
): BoundedCount | null {
  const { bound, first } = readBoundBefore(tokens, numberFirst);
  const word = normAt(tokens, first);
  if (bound === null || NO_BOUND.has(word)) return null;
  // "Over 8 GPUs" is across them, "on over 8 GPUs" is on more.
  if (word === "over" && !DEVICE_PREPOSITIONS.has(normAt(tokens, first - 1))) return null;
  return { ...boundedEnds({ low: count, high: count }, bound), bound, first };
}

/** "thousands of", "tens of thousands of" before the devices at token `end`; null where none stands. */
export function readOrderBefore(tokens: readonly Token[], end: number): BoundedCount | null {
  for (let of = end - 1; of >= end - MAX_DESCRIPTION && of > 0; of -= 1) {
    if (normAt(tokens, of) === "of") {
      let first = of - 1;
      if (!Object.hasOwn(ORDER_WORDS, normAt(tokens, first))) return null;
      const isDouble = normAt(tokens, first - 1) === "of";
      if (isDouble && Object.hasOwn(ORDER_WORDS, normAt(tokens, first - 2))) first -= 2;
      const amount = readNumber(tokens, first);
      return amount && { low: amount.low, high: amount.high, bound: "order", first };
    }
    if (tokens[of]?.kind !== "word" && normAt(tokens, of) !== "-") return null;
    if (PHRASE_STOPS.has(normAt(tokens, of))) return null;
  }
  return null;
}
