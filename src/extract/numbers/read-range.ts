import type { Amount } from "#src/extract/numbers/amount.ts";
import { readNumber } from "#src/extract/numbers/read-number.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

const JOINERS: ReadonlySet<string> = new Set(["-", "--", "---", "to", "or", "and"]);

/** Signs that may follow the first number of a range as they follow the second ("7x to 70x"). */
const REPEATED_SIGNS: ReadonlySet<string> = new Set(["x", "%", "times", "fold"]);

function skipSign(tokens: readonly Token[], index: number): number {
  return REPEATED_SIGNS.has(normAt(tokens, index)) ? index + 1 : index;
}

/** "and" joins a range only after "between"; "or" only neighbours that people would say so. */
function isJoiner(tokens: readonly Token[], first: number, joiner: number): boolean {
  const norm = normAt(tokens, joiner);
  if (!JOINERS.has(norm)) return false;
  if (norm === "and" && normAt(tokens, joiner + 1) === "even") return true;
  const opens = normAt(tokens, first - 1) === "$" ? first - 1 : first;
  return norm !== "and" || normAt(tokens, opens - 1) === "between";
}

/**
 * A number or a range of numbers at token `first`: "1-2", "4,000 to 40,000", "between 5 and 10",
 * "7x to 70x", "$5-$20". Falling pairs ("from 35.0 to 10.8") are no range: the first number alone.
 */
export function readAmount(tokens: readonly Token[], first: number): Amount | null {
  const low = readNumber(tokens, first);
  if (!low || low.isArticle || low.form === "about") return low;
  const joiner = skipSign(tokens, low.next);
  if (!isJoiner(tokens, first, joiner)) return low;
  // "hundreds or even thousands of"
  const isEven =
    low.form === "order" && /^(?:even|perhaps|possibly)$/.test(normAt(tokens, joiner + 1));
  const second = joiner + (isEven ? 2 : 1);
  const high = readNumber(tokens, normAt(tokens, second) === "$" ? second + 1 : second);
  if (!high || high.isArticle || high.form !== low.form || high.high <= low.low) return low;
  const isSigned = joiner > low.next;
  if (isSigned && skipSign(tokens, high.next) === high.next) return low;
  const form = low.form === "order" ? "order" : "between";
  return { first, next: high.next, low: low.low, high: high.high, form, isArticle: false };
}
