/** A half-open part of a text. */
export interface TextRun {
  start: number;
  end: number;
}

/** A sentence, and the sentences around it into which a name in it may reach: mostly it alone. */
export interface SentenceRun extends TextRun {
  passage: TextRun;
}

const ABBREVIATION =
  /(?:\b(?:vs|e\.g|i\.e|et al|approx|resp|cf|No|Fig|Eq|Sec|al|St|Dr|acc)|\b[A-Z])\.$/;
const END = /[.!?](?=\s+["'([]?[\p{Lu}\d$\\])|\n{2,}/gu;
/** Longer sentences are cut. */
const LONGEST = 2000;

/** Whether no name goes on behind the stop before `end`, as "WHAM! (…" and "Mr. TyDi" do. */
function partsNames(text: string, end: number): boolean {
  return text.charAt(end - 1) === "." && !text.startsWith("Mr", end - 3);
}

/** The sentences of a text in order, a long one in pieces of 2,000 letters. */
export function splitSentenceRuns(text: string): SentenceRun[] {
  const sentences: SentenceRun[] = [];
  let start = 0;
  let passage: TextRun = { start: 0, end: 0 };
  const close = (end: number) => {
    for (let from = start; from < end; from += LONGEST) {
      sentences.push({ start: from, end: Math.min(end, from + LONGEST), passage });
    }
    start = end;
    passage.end = end;
  };
  END.lastIndex = 0;
  // A place of the stop is enough: a match of a string costs several times a test.
  while (END.test(text)) {
    const stop =
      text.charAt(END.lastIndex - 1) === "\n"
        ? startOfBreak(text, END.lastIndex)
        : END.lastIndex - 1;
    const end = stop + 1;
    if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    close(end);
    if (partsNames(text, end)) passage = { start: end, end };
  }
  close(text.length);
  return sentences;
}

/** Where the line breaks begin that end before `end`. */
function startOfBreak(text: string, end: number): number {
  let start = end;
  while (text.charAt(start - 1) === "\n") start -= 1;
  return start;
}
