import { EXACT_WORDS } from "#src/extract/lexicon/number-words.ts";
import { PHRASE_STOPS } from "#src/extract/lexicon/stop-words.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** How far before a device its count may stand ("a single, nine-year-old NVIDIA GTX 1080"). */
const MAX_DESCRIPTION = 7;

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "each", "every"]);
const MEMORY_UNITS: ReadonlySet<string> = new Set(["gb", "g", "gib", "mb", "tb", "mhz", "ghz"]);
const JOINERS: ReadonlySet<string> = new Set(["x", "-", "*", "(", "'"]);

export interface DeviceCount {
  /** Null where words stand for the number ("multiple", "the"). */
  count: number | null;
  /** The first token of the phrase that the count opens. */
  first: number;
  isArticle: boolean;
}

function countValue(token: Token): number | null {
  if (token.kind === "number") return token.value !== null && token.value >= 1 ? token.value : null;
  const value = Object.hasOwn(EXACT_WORDS, token.norm) ? EXACT_WORDS[token.norm] : undefined;
  return value !== undefined && value >= 1 ? value : null;
}

function isMemory(tokens: readonly Token[], index: number): boolean {
  const next = normAt(tokens, index + 1);
  return MEMORY_UNITS.has(next === "-" ? normAt(tokens, index + 2) : next);
}

/** A number that belongs to a word before it ("ResNet-50", "level-3") counts nothing. */
function isNumberOfWord(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index - 1];
  return (
    hyphen?.norm === "-" &&
    hyphen.glued &&
    tokens[index]?.glued === true &&
    tokens[index - 2]?.kind !== "symbol"
  );
}

/**
 * The count that stands before a device phrase that starts at token `end`, past words that describe
 * the device: "8 x", "eight", "a single", "a". Null where the phrase has neither count nor article.
 */
export function readCountBefore(tokens: readonly Token[], end: number): DeviceCount | null {
  for (let index = end - 1; index >= 0 && index >= end - MAX_DESCRIPTION; index -= 1) {
    const token = tokens[index];
    if (!token) return null;
    if (ARTICLES.has(token.norm)) return { count: 1, first: index, isArticle: true };
    const value = countValue(token);
    // The nine of "nine-year-old" describes; the eight of "8-GPU" counts.
    const isAdjective = normAt(tokens, index + 1) === "-" && index + 2 < end;
    if (value !== null && !isAdjective && !isMemory(tokens, index)) {
      if (isNumberOfWord(tokens, index)) return { count: null, first: index, isArticle: false };
      return { count: Number.isInteger(value) ? value : null, first: index, isArticle: false };
    }
    if (
      /^(?:multiple|several|few|many|multi|handful|dozens|hundreds|thousands)$/.test(token.norm)
    ) {
      return { count: null, first: index, isArticle: false };
    }
    if (token.kind === "hardware" || PHRASE_STOPS.has(token.norm)) return null;
    const isComma = token.norm === "," && /^(?:single|one)$/.test(normAt(tokens, index - 1));
    if (token.kind === "symbol" && !JOINERS.has(token.norm) && !isComma) return null;
    if (token.norm === "(" && index !== end - 1) return null;
  }
  return null;
}
