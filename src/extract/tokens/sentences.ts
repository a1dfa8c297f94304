import { ABBREVIATIONS } from "#src/extract/lexicon/abbreviations.ts";
import { nextWith, STOPS, type Token } from "#src/extract/tokens/token.ts";

/** A sentence of a field: its tokens and the run of raw text from its first to its last. */
export interface Sentence {
  tokens: readonly Token[];
  start: number;
  end: number;
}

/** Longest sentence in tokens; a longer run is cut, so that no input makes a sentence unbounded. */
const MAX_TOKENS = 200;

/** Whether the stop at `index` ends a sentence. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (next.glued) return false;
  const before = tokens[index - 1];
  // "v.s."
  if (before?.norm === "s" && tokens[index - 2]?.norm === "." && tokens[index - 3]?.norm === "v")
    return false;
  // "473g." ends in a unit, not in the "e.g." of which it is a part.
  if (before?.glued && tokens[index - 2]?.kind === "number") return true;
  return !(token.norm === "." && before?.glued !== undefined && ABBREVIATIONS.has(before.norm));
}

/** Cuts a field's tokens into sentences. Full stops of abbreviations ("vs.", "e.g.") do not end one. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let first = 0; first < tokens.length;) {
    const furthest = Math.min(first + MAX_TOKENS, tokens.length - 1);
    let last = nextWith(tokens, first, STOPS, furthest);
    while (last < furthest && !endsSentence(tokens, last)) {
      last = nextWith(tokens, last + 1, STOPS, furthest);
    }
    const own = tokens.slice(first, last + 1);
    const [head] = own;
    const tail = own.at(-1);
    if (head && tail) sentences.push({ tokens: own, start: head.start, end: tail.end });
    first = last + 1;
  }
  return sentences;
}
