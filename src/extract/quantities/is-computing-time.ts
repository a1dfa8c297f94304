import { deviceAt } from "#src/extract/devices/device-word.ts";
import {
  CALENDAR_AFTER,
  CALENDAR_BEFORE,
  COMPUTING_NOUN,
  COMPUTING_OF,
  DATA_NOUN,
  TAKES_TIME,
} from "#src/extract/lexicon/compute-context.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** Whether "N hours of …" is of computing rather than of speech, video or labour. */
function isOfComputing(tokens: readonly Token[], next: number): boolean {
  if (normAt(tokens, next) !== "of") return true;
  for (let index = next + 1; index <= next + 3; index += 1) {
    if (DATA_NOUN.has(normAt(tokens, index)) || normAt(tokens, index) === "and") return false;
    if (COMPUTING_OF.test(normAt(tokens, index)) || deviceAt(tokens[index])) {
      return !DATA_NOUN.has(normAt(tokens, index + 1));
    }
  }
  return false;
}

/** Whether a duration is that of data ("60k hours of speech"). */
export function isDataTime(tokens: readonly Token[], quantity: Quantity): boolean {
  return quantity.kind === "duration" && !isOfComputing(tokens, quantity.next);
}

/** "24 hours a day", "40 million images a day", "$40,000 a month". */
function isRate(tokens: readonly Token[], { first, next, numberFirst }: Quantity): boolean {
  const [article, unit] = [normAt(tokens, next), normAt(tokens, next + 1)];
  if (/^(?:an?|per)$/.test(article) && /^(?:day|week|month|year|hour)$/.test(unit)) return true;
  const isArticle = /^an?$/.test(normAt(tokens, numberFirst)) && first === numberFirst;
  const before = normAt(tokens, first - 1);
  return isArticle && first > 0 && (!TAKES_TIME.has(before) || before === "cost");
}

/** "clips of 10 seconds", "a trace of 30 days". */
function isLengthOf(tokens: readonly Token[], first: number): boolean {
  const noun = normAt(tokens, first - 2);
  return (
    normAt(tokens, first - 1) === "of" &&
    (DATA_NOUN.has(noun) || /^(?:traces?|logs?|windows?|horizons?)$/.test(noun))
  );
}

/** "24-hour limit" and "8-hour training run" are computing; "24-hour forecast" is not. */
function isComputingAdjective(tokens: readonly Token[], next: number): boolean {
  const after = normAt(tokens, next);
  const noun = after === "-" ? normAt(tokens, next + 1) : after;
  if (tokens[next]?.kind === "symbol" && after !== "-") return /^[).;]$/.test(after);
  if (/^(?:limit|budget|timeout|constraint)$/.test(normAt(tokens, next + 1))) return true;
  return (
    COMPUTING_NOUN.has(noun) ||
    (noun === "time" && /^(?:limit|budget|constraint|frame|window)$/.test(normAt(tokens, next + 1)))
  );
}

/**
 * Whether a duration can be the time some computing took, by the words that touch it. Not: "hours
 * of audio", "24-hour forecast", "3 years ago", "every 5 minutes", "videos (45 hours)".
 */
export function canBeComputingTime(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, next } = quantity;
  const before = normAt(tokens, first - 1);
  if (CALENDAR_BEFORE.has(before) || isRate(tokens, quantity) || isLengthOf(tokens, first))
    return false;
  // "less than or greater than 7 days" parts classes.
  if (before === "or" && normAt(tokens, first - 2) === "than") return false;
  if (before === "(" && DATA_NOUN.has(normAt(tokens, first - 2))) return false;
  if (quantity.isAdjective) return isComputingAdjective(tokens, next);
  const after = normAt(tokens, next);
  // "an hour-long video", "a single day's worth"; "4 s/image" is a rate.
  const isWork = normAt(tokens, next + 1) === "s" && COMPUTING_NOUN.has(normAt(tokens, next + 2));
  // "one day's training"
  if (/^['’]$/.test(after) && isWork) return true;
  if (/^[-/'’]$/.test(after) && tokens[next]?.glued) return false;
  if (CALENDAR_AFTER.has(after)) return false;
  if (after === ")" && DATA_NOUN.has(normAt(tokens, next + 1))) return false;
  return isOfComputing(tokens, next) && !DATA_NOUN.has(after);
}
