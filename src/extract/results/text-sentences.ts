import type { TextRun } from "#src/extract/results/text-run.ts";

/** A sentence, and the sentences around it into which a name in it may reach: mostly it alone. */
export interface SentenceRun extends TextRun {
  passage: TextRun;
}

const ABBREVIATION =
  /(?:\b(?:vs|e\.g|i\.e|et al|approx|resp|cf|No|Fig|Eq|Sec|al|St|Dr|acc)|\b[A-Z])\.$/;
const STOP = /[.!?](?=\s+["'([]?[\p{Lu}\d$\\])|(?<!\n)\n(?=\n)/u;
const NEXT_STOP = new RegExp(STOP, "gu");
const STOP_HERE = new RegExp(STOP, "uy");
/** By ASCII code, whether a sentence may end there. */
const IS_STOP = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(".!?\n".includes(String.fromCharCode(code))),
);
/** Longer sentences are cut. */
const LONGEST = 2000;

/** Whether the stop before `end` is an abbreviation's. */
function isAbbreviated(text: string, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, end - 12), end));
}

/** The end of the sentence of the letter at a place. */
function endOfSentence(text: string, at: number): number {
  NEXT_STOP.lastIndex = at;
  // A place of the stop is enough: a match of a string costs several times a test.
  while (NEXT_STOP.test(text)) {
    if (!isAbbreviated(text, NEXT_STOP.lastIndex)) return NEXT_STOP.lastIndex;
  }
  return text.length;
}

/** The start of the sentence of the letter at a place, where one ends or the text begins at `from` before it. */
function startOfSentence(text: string, at: number, from: number): number {
  for (let start = at; start > from; start -= 1) {
    if (IS_STOP[text.charCodeAt(start - 1)] !== 1) continue;
    STOP_HERE.lastIndex = start - 1;
    if (STOP_HERE.test(text) && !isAbbreviated(text, start)) return start;
  }
  return from;
}

/** Whether no name goes on behind the stop before `end`, as "WHAM! (…" and "Mr. TyDi" do. */
function partsNames(text: string, end: number): boolean {
  return text.charAt(end - 1) === "." && !text.startsWith("Mr", end - 3);
}

/** The end of a passage with a sentence that ends at `end`. */
function endOfPassage(text: string, end: number): number {
  let last = end;
  while (last < text.length && !partsNames(text, last)) last = endOfSentence(text, last);
  return last;
}

/** The sentences of a text, each found once somebody asks. Who asks in order has the text read once. */
export class TextSentences {
  #last: SentenceRun = { start: 0, end: 0, passage: { start: 0, end: 0 } };

  constructor(readonly text: string) {}

  /** The sentence of the letter at a place; of a long one 2,000 letters. */
  at(place: number): SentenceRun {
    const isSame = this.#last.start <= place && place < this.#last.end;
    if (!isSame) this.#last = this.#read(place);
    const { start, end, passage } = this.#last;
    if (end - start <= LONGEST) return this.#last;
    const from = place - ((place - start) % LONGEST);
    return { start: from, end: Math.min(end, from + LONGEST), passage };
  }

  /** The sentence before another; undefined for the first. */
  before({ start }: SentenceRun): SentenceRun | undefined {
    return start === 0 ? undefined : this.at(start - 1);
  }

  /** The passages of the text, in order. */
  *passages(): Generator<TextRun> {
    for (let start = 0; start < this.text.length;) {
      const end = endOfPassage(this.text, endOfSentence(this.text, start));
      yield { start, end };
      start = end;
    }
  }

  #read(place: number): SentenceRun {
    const { text } = this;
    const last = this.#last;
    const start = startOfSentence(text, place, place < last.end ? 0 : last.end);
    const end = endOfSentence(text, place);
    const { passage } = last;
    if (passage.start <= place && place < passage.end) return { start, end, passage };
    const from = place < passage.end ? 0 : passage.end;
    let first = start;
    while (first > from && !partsNames(text, first)) first = startOfSentence(text, first - 1, from);
    return { start, end, passage: { start: first, end: endOfPassage(text, end) } };
  }
}
