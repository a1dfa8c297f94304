/** Classes of letters that cues are written in: of either case, and one for all that may part words. */
const WIDTH = 64;
const OTHER = 0;
const SEPARATOR = 1;
const FIRST_SIGN = 2;
const WORD_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
const FIRST_MARK = FIRST_SIGN + WORD_SIGNS.length;
const SIGNS = `${WORD_SIGNS}$.'`;

/** How many blanks, ties or hyphens may stand where a cue has one. */
const MAX_SEPARATORS = 2;
/** How many letters may follow a stem. */
const MAX_ENDING = 12;

const ASCII = 128;
const CLASS_OF = new Uint8Array(ASCII);
for (let index = 0; index < SIGNS.length; index += 1) {
  CLASS_OF[SIGNS.charCodeAt(index)] = FIRST_SIGN + index;
  CLASS_OF[SIGNS.charAt(index).toUpperCase().charCodeAt(0)] = FIRST_SIGN + index;
}
for (const code of [9, 10, 11, 12, 13, 32, 45, 126]) CLASS_OF[code] = SEPARATOR;

const BLANK = /\s/;
const WORD_SIGN = /^[\p{L}\p{N}]/u;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < ASCII) return CLASS_OF[code] ?? OTHER;
  return BLANK.test(text.charAt(at)) ? SEPARATOR : OTHER;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a letter or digit of any script begins at an offset. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII) return isLetter(code) || (code >= 48 && code <= 57);
  return WORD_SIGN.test(text.slice(at, at + 2));
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc_00 && code <= 0xdf_ff;

/** Whether the letter before an offset is one of a word, be it written in one unit or two. */
function isBehindWord(text: string, at: number): boolean {
  return isOfWord(text, isLowSurrogate(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
}

/**
 * Cues as a tree of their letters, which is walked wherever a word begins: what a text costs does not grow with their
 * number. The cue that was found last is kept in fields, so that looking for one makes nothing new.
 */
export class CueTree {
  /** The found cue's index, and where it stands. */
  row = -1;
  start = 0;
  end = 0;
  /** By node and class, the node behind that letter; 0 for none. */
  readonly #next: Uint16Array;
  /** By node, one more than the index of the cue, or of the stem, that ends there; 0 for none. */
  readonly #words: Uint16Array;
  readonly #stems: Uint16Array;
  /** By node, whether a cue may end or be parted there. */
  readonly #isShort: Uint8Array;
  /** Where what is read ends. */
  #limit = 0;

  /** Of cues that begin at one place the first of the list is found. */
  constructor(cues: readonly string[]) {
    const nodes = cues.reduce((sum, cue) => sum + cue.length, 1);
    this.#next = new Uint16Array(nodes * WIDTH);
    this.#words = new Uint16Array(nodes);
    this.#stems = new Uint16Array(nodes);
    this.#isShort = new Uint8Array(nodes);
    let last = 0;
    for (let index = 0; index < cues.length; index += 1) {
      const cue = cues[index] ?? "";
      const isStem = cue.endsWith("*");
      const length = isStem ? cue.length - 1 : cue.length;
      let node = 0;
      for (let at = 0; at < length; at += 1) {
        const letter = classAt(cue, at);
        if (letter === SEPARATOR) this.#isShort[node] = 1;
        const place = node * WIDTH + letter;
        node = this.#next[place] ||= last += 1;
      }
      const ends = isStem ? this.#stems : this.#words;
      ends[node] ||= index + 1;
      this.#isShort[node] = 1;
    }
  }

  /** Looks for the first cue from `at` on, in what stands between `start` and `end`. */
  seek(text: string, at: number, start: number, end: number): boolean {
    this.#limit = end;
    this.row = -1;
    let index = this.#nextBeginning(text, at, start, end);
    while (index < end) {
      const sign = CLASS_OF[text.charCodeAt(index)] ?? OTHER;
      this.#walk(text, index + 1, this.#next[sign] ?? 0);
      if (this.row >= 0) {
        this.start = index;
        return true;
      }
      index = this.#nextBeginning(text, index + 1, start, end);
    }
    return false;
  }

  /** The next place where a word begins with the first two letters of a cue; `end` where there is none. */
  #nextBeginning(text: string, at: number, start: number, end: number): number {
    const next = this.#next;
    const isShort = this.#isShort;
    let isInWord = at > start && isBehindWord(text, at);
    for (let index = at; index < end; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= ASCII) {
        isInWord = isLowSurrogate(code) ? isInWord : isOfWord(text, index);
        continue;
      }
      const sign = CLASS_OF[code] ?? OTHER;
      const node = isInWord ? 0 : (next[sign] ?? 0);
      isInWord = sign >= FIRST_SIGN && sign < FIRST_MARK;
      if (node === 0) continue;
      const after = index + 1 < end ? text.charCodeAt(index + 1) : ASCII;
      const second = after < ASCII ? (CLASS_OF[after] ?? OTHER) : OTHER;
      if (next[node * WIDTH + second] !== 0 || isShort[node] !== 0) return index;
    }
    return end;
  }

  /** Follows the letters from `at` on, where `node` is what was read, and keeps the best cue that ends on the way. */
  #walk(text: string, at: number, node: number): void {
    for (let index = at; node !== 0; index += 1) {
      const stem = this.#stems[node] ?? 0;
      if (stem !== 0) this.#keep(text, this.#endOfWord(text, index), stem - 1);
      const word = this.#words[node] ?? 0;
      if (word !== 0) this.#keep(text, index, word - 1);
      const parted = this.#next[node * WIDTH + SEPARATOR] ?? 0;
      if (parted !== 0) this.#walk(text, this.#behindSeparators(text, index), parted);
      if (index >= this.#limit) return;
      const letter = classAt(text, index);
      node = letter === SEPARATOR ? 0 : (this.#next[node * WIDTH + letter] ?? 0);
    }
  }

  #keep(text: string, end: number, row: number): void {
    if (this.row >= 0 && this.row <= row) return;
    if (end < this.#limit && isOfWord(text, end)) return;
    this.row = row;
    this.end = end;
  }

  #endOfWord(text: string, at: number): number {
    const furthest = Math.min(this.#limit, at + MAX_ENDING);
    let end = at;
    while (end < furthest && isLetter(text.charCodeAt(end))) end += 1;
    return end;
  }

  #behindSeparators(text: string, at: number): number {
    const furthest = Math.min(this.#limit, at + MAX_SEPARATORS);
    let end = at;
    while (end < furthest && classAt(text, end) === SEPARATOR) end += 1;
    return end;
  }
}
