/** Where a spelling stands: half-open UTF-16 offsets. */
export interface SpellingMatch {
  start: number;
  end: number;
}

/** Finds spellings that begin in a part of a text, all of it unless it is told otherwise. */
export type SpellingFinder = (text: string, start?: number, end?: number) => SpellingMatch[];

const ASCII = 128;
/** The lower bits of a letter, and of a hash. */
const LETTER_BITS = ASCII - 1;
const SLOTS = 4096;
const SLOT_BITS = SLOTS - 1;
const BLANK = 32;
/** Fewer letters are a word only beside plain ones. */
const SHORTEST = 3;
/** Most blanks, ties or hyphens that may stand for one blank of a spelling. */
const MAX_SEPARATORS = 2;
const WIDE_SEPARATOR = /[\s\u2010-\u2013]/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isInWord = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** A text's letter; 0 outside of it, where charCodeAt alone is many times slower. */
const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** What may stand for a blank of a spelling: a blank, a tie, an underscore, a hyphen or a dash. */
function isSeparator(code: number): boolean {
  if (code === BLANK || code === 45 || code === 95 || code === 126) return true;
  return code >= ASCII ? WIDE_SEPARATOR.test(String.fromCharCode(code)) : code >= 9 && code <= 13;
}

/** The first place from `at` on with no separator, over as many as may stand for a blank. */
function behindSeparators(text: string, at: number): number {
  let place = at;
  while (place < at + MAX_SEPARATORS && isSeparator(codeAt(text, place))) place += 1;
  return place;
}

/** The slots of what begins at a place by its first two and its first three letters, of either case. */
interface Head {
  ofTwo: number;
  ofThree: number;
}

const head: Head = { ofTwo: 0, ofThree: 0 };

/** Reads into `head`, which is one object for all so that no place of a text costs another. */
function readHead(text: string, at: number): void {
  const second = behindSeparators(text, at + 1);
  const third = behindSeparators(text, second + 1);
  const hash = (codeAt(text, at) | BLANK) * 33 + (codeAt(text, second) | BLANK);
  head.ofTwo = hash & SLOT_BITS;
  head.ofThree = (hash * 33 + (codeAt(text, third) | BLANK)) & SLOT_BITS;
}

/** Where a spelling that begins at `at` ends; -1 where another text stands there. */
function endOf(spelling: string, text: string, at: number): number {
  let place = at;
  for (let index = 0; index < spelling.length; index += 1) {
    const letter = spelling.charCodeAt(index);
    if (letter === BLANK) place = behindSeparators(text, place);
    else {
      const code = codeAt(text, place);
      if (code !== letter && !(isSmall(letter) && code === letter - BLANK)) return -1;
      place += 1;
    }
  }
  return place;
}

/** Whether a word may begin at `at`: behind no letter or digit, or behind a count ("8xA100", "8timesA100"). */
function isBeginning(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (!isInWord(before)) return true;
  if (before === 120 || before === 88) {
    const earlier = codeAt(text, at - 2);
    return isDigit(earlier) || (/\s/.test(text.charAt(at - 2)) && isDigit(codeAt(text, at - 3)));
  }
  return before === 115 && text.startsWith("times", at - 5);
}

/** Whether a word of `length` letters may end at `at`; a plural s may follow. */
function isEnd(text: string, at: number, length: number): boolean {
  const code = codeAt(text, at);
  // Two letters that touch a sign are a symbol of their own ("R2≈").
  if (code >= ASCII && length < SHORTEST) return false;
  return !isInWord(code) || (code === 115 && !isInWord(codeAt(text, at + 1)));
}

/** Spellings by their first letters, so that few are tried at a place of a text. */
class SpellingIndex {
  /** By the lower bits of a letter, whether a spelling begins with it. */
  readonly letters = new Uint8Array(ASCII);
  /** By slot the number of its last spelling, counted from 1; 0 for none. */
  readonly slots = new Uint16Array(SLOTS);
  /** By the number of a spelling that of the one before in its slot. */
  readonly links: Uint16Array;

  constructor(readonly spellings: readonly string[]) {
    this.links = new Uint16Array(spellings.length + 1);
    spellings.forEach((spelling, order) => {
      const first = spelling.charCodeAt(0);
      this.letters[first & LETTER_BITS] = 1;
      if (isSmall(first)) this.letters[first - BLANK] = 1;
      readHead(spelling, 0);
      const isShort =
        behindSeparators(spelling, behindSeparators(spelling, 1) + 1) >= spelling.length;
      const slot = isShort ? head.ofTwo : head.ofThree;
      this.links[order + 1] = this.slots[slot] ?? 0;
      this.slots[slot] = order + 1;
    });
  }

  /** The number of the spelling of a slot that stands at `at`, or of the one that is `best` so far; 0 for none. */
  bestIn(slot: number, text: string, at: number, best: number): number {
    let chosen = best;
    for (let number = this.slots[slot] ?? 0; number > 0; number = this.links[number] ?? 0) {
      const end = endOf(this.spellingOf(number), text, at);
      if (end < 0 || !isEnd(text, end, end - at)) continue;
      if (chosen === 0 || this.precedes(number, chosen)) chosen = number;
    }
    return chosen;
  }

  spellingOf(number: number): string {
    return this.spellings[number - 1] ?? "";
  }

  /**
   * Whether a spelling is preferred where two stand at one place: the longer where one begins the other, else the one
   * that begins as an earlier row of the table does.
   */
  private precedes(number: number, other: number): boolean {
    const [spelling, rival] = [this.spellingOf(number), this.spellingOf(other)];
    let shared = 0;
    while (shared < rival.length && spelling.charAt(shared) === rival.charAt(shared)) shared += 1;
    if (shared === rival.length || shared === spelling.length) return shared === rival.length;
    const rankOf = (beginning: string) =>
      this.spellings.findIndex((each) => each.startsWith(beginning));
    return rankOf(spelling.slice(0, shared + 1)) < rankOf(rival.slice(0, shared + 1));
  }
}

/**
 * Makes a finder of spellings, in the notation of compileSpellings, that stand as words of their own
 * or behind a count ("8xA100", "8timesA100"). The index is made when a text is first read.
 */
export function compileFinder(spellings: readonly string[]): SpellingFinder {
  let index: SpellingIndex | undefined;
  return (text, start = 0, end = text.length) => {
    index ??= new SpellingIndex(spellings);
    const { letters } = index;
    const matches: SpellingMatch[] = [];
    for (let at = start; at < end; at += 1) {
      if (letters[text.charCodeAt(at) & LETTER_BITS] === 0 || !isBeginning(text, at)) continue;
      readHead(text, at);
      const { ofTwo, ofThree } = head;
      const best = index.bestIn(ofTwo, text, at, index.bestIn(ofThree, text, at, 0));
      if (best === 0) continue;
      const found = endOf(index.spellingOf(best), text, at);
      matches.push({ start: at, end: found });
      at = found - 1;
    }
    return matches;
  };
}
