const ABBREVIATION =
  /(?:\b(?:vs|e\.g|i\.e|et al|approx|resp|cf|No|Fig|Eq|Sec|al|St|Dr|acc)|\b[A-Z])\.$/;
const END = /[.!?](?=\s+["'([]?[\p{Lu}\d$\\])|\n{2,}/gu;

/** Half-open runs of a text, one for each sentence; a long one is cut at 2,000 letters. */
export function splitSentenceRuns(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number) => {
    for (let from = start; from < end; from += 2000) {
      sentences.push({ start: from, end: Math.min(end, from + 2000) });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + 1;
    if (!ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) close(end);
  }
  close(text.length);
  return sentences;
}
