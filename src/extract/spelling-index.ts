const ASCII = 128;
/** The lower bits of two letters, and of a hash. */
const PAIR_BITS = ASCII * ASCII - 1;
const SLOTS = 1 << 14;
const SLOT_BITS = SLOTS - 1;
const BLANK = 32;
/** Fewer letters are a word only beside plain ones. */
const SHORTEST = 3;
/** Letters that a slot is told by. */
const HEAD = 4;
/** Most blanks, ties or hyphens that may stand for one blank of a spelling. */
const MAX_SEPARATORS = 2;
/** Every letter that may stand for a blank of a spelling. */
const SEPARATORS = Array.from(
  "\t\n\v\f\r ~_-\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2010\u2011\u2012\u2013\u2028\u2029\u202f\u205f\u3000\ufeff",
  (sign) => sign.charCodeAt(0),
);
const IS_SEPARATOR = Uint8Array.from({ length: ASCII }, (_, code) =>
  Number(SEPARATORS.includes(code)),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isInWord = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** A text's letter; 0 outside of it, where charCodeAt alone is many times slower. */
const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** What may stand for a blank of a spelling: a blank, a tie, an underscore, a hyphen or a dash. */
function isSeparator(code: number): boolean {
  return code < ASCII ? IS_SEPARATOR[code] === 1 : SEPARATORS.includes(code);
}

/** The first place from `at` on with no separator, over as many as may stand for a blank. */
function behindSeparators(text: string, at: number): number {
  let place = at;
  while (place < at + MAX_SEPARATORS && isSeparator(codeAt(text, place))) place += 1;
  return place;
}

/** A hash with one more letter, of either case. */
const hashOf = (hash: number, code: number): number => hash * 33 + (code | BLANK);

/** The place of two letters in a table of pairs, which some that are not of ASCII share. */
export const pairOf = (first: number, second: number): number =>
  ((first << 7) | second) & PAIR_BITS;

/** A letter of a spelling with the other that it stands for. */
const casesOf = (letter: number): number[] =>
  isSmall(letter) ? [letter, letter - BLANK] : [letter];

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
  if (code >= ASCII && length < SHORTEST && !isSeparator(code)) return false;
  return !isInWord(code) || (code === 115 && !isInWord(codeAt(text, at + 1)));
}

/** The slot of a spelling: by its first letters whatever parts them, by all where it has fewer. */
function slotOf(spelling: string): number {
  let hash = 0;
  let place = 0;
  for (let letters = 0; letters < HEAD && place < spelling.length; letters += 1) {
    hash = hashOf(hash, codeAt(spelling, place));
    place = behindSeparators(spelling, place + 1);
  }
  return hash & SLOT_BITS;
}

const ANY_THIRD = -1;

/** The bit of a letter of either case among those that may come third, which some letters share. */
export const thirdBit = (code: number): number => 1 << (code & 31);

/** Spellings by their first letters, so that few are tried at a place of a text. */
export class SpellingIndex {
  /** By two letters that touch, a bit for each third one (see thirdBit) with which a spelling may begin; 0 for none. */
  readonly thirds = new Int32Array(PAIR_BITS + 1);
  /** By slot the number of its last spelling, counted from 1; 0 for none. */
  readonly slots = new Uint16Array(SLOTS);
  /** By the number of a spelling that of the one before in its slot. */
  readonly links: Uint16Array;

  /** By two spellings that stood at one place, whether the first is preferred. */
  private readonly preferences = new Map<number, boolean>();

  constructor(readonly spellings: readonly string[]) {
    this.links = new Uint16Array(spellings.length + 1);
    const parted = new Set<number>();
    spellings.forEach((spelling, order) => {
      this.markPairs(spelling, parted);
      const slot = slotOf(spelling);
      this.links[order + 1] = this.slots[slot] ?? 0;
      this.slots[slot] = order + 1;
    });
    for (const first of parted) {
      for (const separator of SEPARATORS) this.thirds[pairOf(first, separator)] = ANY_THIRD;
    }
  }

  private markPairs(spelling: string, parted: Set<number>): void {
    const isParted = spelling.charCodeAt(1) === BLANK;
    const at = isParted ? 2 : 1;
    const third = codeAt(spelling, at + 1);
    const bits = third === 0 || third === BLANK ? ANY_THIRD : thirdBit(third);
    for (const first of casesOf(spelling.charCodeAt(0))) {
      if (isParted) parted.add(first);
      for (const second of casesOf(spelling.charCodeAt(at))) {
        const pair = pairOf(first, second);
        this.thirds[pair] = (this.thirds[pair] ?? 0) | bits;
      }
    }
  }

  /** The end of the spelling that stands at `at` as a word; 0 where none does. */
  endAt(text: string, at: number): number {
    if (!isBeginning(text, at)) return 0;
    let best = 0;
    let hash = 0;
    let place = at;
    for (let letters = 1; letters <= HEAD; letters += 1) {
      hash = hashOf(hash, codeAt(text, place));
      const slot = hash & SLOT_BITS;
      if (letters > 1 && this.slots[slot] !== 0) best = this.bestIn(slot, text, at, best);
      place = behindSeparators(text, place + 1);
    }
    return best === 0 ? 0 : endOf(this.spellingOf(best), text, at);
  }

  /** The number of the spelling of a slot that stands at `at`, or of the one that is `best` so far; 0 for none. */
  private bestIn(slot: number, text: string, at: number, best: number): number {
    let chosen = best;
    for (let number = this.slots[slot] ?? 0; number > 0; number = this.links[number] ?? 0) {
      const end = endOf(this.spellingOf(number), text, at);
      if (end < 0 || !isEnd(text, end, end - at)) continue;
      if (chosen === 0 || this.precedes(number, chosen)) chosen = number;
    }
    return chosen;
  }

  private spellingOf(number: number): string {
    return this.spellings[number - 1] ?? "";
  }

  /**
   * Whether a spelling is preferred where two stand at one place: the longer where one begins the other, else the one
   * that begins as an earlier row of the table does.
   */
  private precedes(number: number, other: number): boolean {
    const pair = number * this.links.length + other;
    let isFirst = this.preferences.get(pair);
    if (isFirst === undefined) {
      isFirst = precedes(this.spellings, this.spellingOf(number), this.spellingOf(other));
      this.preferences.set(pair, isFirst);
    }
    return isFirst;
  }
}

function precedes(spellings: readonly string[], spelling: string, other: string): boolean {
  let shared = 0;
  while (shared < other.length && spelling.charAt(shared) === other.charAt(shared)) shared += 1;
  if (shared === other.length || shared === spelling.length) return shared === other.length;
  const rankOf = (beginning: string) => spellings.findIndex((each) => each.startsWith(beginning));
  return rankOf(spelling.slice(0, shared + 1)) < rankOf(other.slice(0, shared + 1));
}
