import type { HardwareMention } from "#src/extract/find-hardware.ts";
import {
  CASED_WORDS,
  LATEX_COMMANDS,
  MAIMED_COMMANDS,
  STRIPPED_COMMANDS,
  SYMBOLS,
} from "#src/extract/lexicon/symbols.ts";
import { isMoneySign } from "#src/extract/tokens/dollar.ts";
import { readLiteral } from "#src/extract/tokens/read-literal.ts";
import type { Token, TokenKind } from "#src/extract/tokens/token.ts";

const SPACES = /\s+/y;
/** No word that counts is longer; the limit keeps "1x1x1x…", read letter by letter, from reading on to its end each time. */
const WORD = /\p{L}[\p{L}\p{N}]{0,79}/uy;
/** Words of plain letters are read by hand up to here, which is quicker than by pattern. */
const LONGEST_PLAIN = 40;
const COMMAND = /\\[a-zA-Z]+/y;
const DASHES = /-+/y;
const COMPARISON = /[<>]=?/y;
const STRIPPED = /^(sim|approx|times|x)(?=\d)/;
/** "on2048 TPUs", "takes3 days": a blank was lost behind the word. */
const GLUED_BEFORE_NUMBER = /^(?:on|with|using|takes|took|requires)(?=\d+$)/;
/** "8timesA800", "8xA100", "2x", "3X": a sign between a number and what it counts. */
const TIMES_AFTER_NUMBER = /^(?:times|[xX])(?=[A-Z\d]|$)/;

/** A tilde between numbers, the first with or without its sign ("10~20", "2x~5x"). */
const RANGE_TILDE = /^[\dx×%]~\d/i;

/** A formula that is not closed within this many characters was none. */
export const MAX_FORMULA = 150;

function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

const HAS_DIGIT = /\d/;

/** Words that are not what their letters say; most are done with by this. */
const ODD_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(MAIMED_COMMANDS),
  ...Object.keys(CASED_WORDS),
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of the word at `index`, which most often is one of plain letters; `index` where none stands. */
function wordEnd(text: string, index: number): number {
  let end = index;
  const limit = index + LONGEST_PLAIN;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isPlain = end > index && end < limit && next < 128 && !isDigit(next);
  return isPlain || Number.isNaN(next) ? end : matchEnd(WORD, text, index);
}

/** One pass over the raw text; see `tokenize`. */
class Tokenizer {
  private readonly tokens: Token[] = [];
  private position: number;
  private glued = false;
  private nextMention = 0;
  private formulaStart = -Infinity;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly HardwareMention[],
    start: number,
    private readonly end: number,
  ) {
    this.position = start;
  }

  run(): Token[] {
    while (this.position < this.end) {
      if (this.takeHardware()) continue;
      // A letter begins nothing but a word.
      const isWord = isAsciiLetter(this.text.charCodeAt(this.position)) && this.takeWord();
      if (isWord || this.takeLayout() || this.takeNumber() || this.takeWord()) continue;
      this.takeSymbol();
    }
    return this.tokens;
  }

  private push(
    kind: TokenKind,
    end: number,
    norm: string,
    extra: Partial<Pick<Token, "value" | "hardware">> = {},
  ): true {
    const start = this.position;
    const { value = null, hardware = null } = extra;
    this.tokens.push({ kind, start, end, norm, value, glued: this.glued, hardware });
    this.position = end;
    this.glued = true;
    return true;
  }

  /** Passes over what is no token; only a space of some kind parts its neighbours. */
  private skipTo(end: number, isSpace: boolean): true {
    this.position = end;
    if (isSpace) this.glued = false;
    return true;
  }

  private takeHardware(): boolean {
    while ((this.mentions[this.nextMention]?.start ?? Infinity) < this.position) {
      this.nextMention += 1;
    }
    const mention = this.mentions[this.nextMention];
    if (mention?.start !== this.position) return false;
    this.nextMention += 1;
    const norm = this.text.slice(mention.start, mention.end).toLowerCase();
    return this.push("hardware", mention.end, norm, { hardware: mention });
  }

  /** Spaces, braces, formula marks, LaTeX commands and the tilde that is a space. */
  private takeLayout(): boolean {
    const { text, position } = this;
    const mark = text[position];
    const spaces = matchEnd(SPACES, text, position);
    if (spaces > position) return this.skipTo(spaces, true);
    if (mark === "{" || mark === "}") return this.skipTo(position + 1, false);
    if (mark === "$") return this.takeDollar();
    if (mark === "\\") return this.takeCommand();
    // "10~20" is a range that a tie would tear apart.
    if (mark === "~" && RANGE_TILDE.test(text.slice(position - 1, position + 2))) {
      return this.push("symbol", position + 1, "--");
    }
    const isTie = mark === "~" && /[\p{L}\p{N}.)]/u.test(text[position - 1] ?? "");
    return isTie && /\S/.test(text[position + 1] ?? "") ? this.skipTo(position + 1, true) : false;
  }

  /** A dollar sign opens or closes a formula, or it is money. */
  private takeDollar(): boolean {
    const { text, position } = this;
    const closes = position - this.formulaStart <= MAX_FORMULA;
    if (!closes && isMoneySign(text, position)) return this.push("symbol", position + 1, "$");
    this.formulaStart = closes ? -Infinity : position;
    return this.skipTo(position + 1, false);
  }

  private takeCommand(): boolean {
    const { text, position } = this;
    const end = matchEnd(COMMAND, text, position);
    if (end > position) {
      const name = text.slice(position + 1, end);
      const norm = Object.hasOwn(LATEX_COMMANDS, name) ? LATEX_COMMANDS[name] : undefined;
      if (norm === "") return this.skipTo(end, false);
      return this.push("symbol", end, norm ?? `\\${name}`);
    }
    const escaped = text[position + 1] ?? "";
    // "\300,000" is what stripping leaves of "\$300,000".
    if (/\d/.test(escaped)) return this.push("symbol", position + 1, "$");
    if (escaped === "$") return this.push("symbol", position + 2, "$");
    if (escaped === "%") return this.push("symbol", position + 2, "%");
    // "\\(" and "\\]" open and close formulas.
    if (/[()[\]]/.test(escaped)) return this.skipTo(position + 2, false);
    const isThinSpace = /[,;:! ~\\]/.test(escaped);
    return this.skipTo(position + (isThinSpace ? 2 : 1), isThinSpace && escaped !== "!");
  }

  private takeNumber(): boolean {
    const literal = readLiteral(this.text, this.position);
    if (!literal) return false;
    const norm = literal.isPower ? "10^" : this.text.slice(this.position, literal.end);
    const { value } = literal;
    return this.push("number", literal.end, norm, { value: Number.isFinite(value) ? value : null });
  }

  private takeWord(): boolean {
    const { text, position } = this;
    const reach = this.mentions[this.nextMention]?.start ?? Infinity;
    const whole = Math.min(wordEnd(text, position), reach);
    const glued = GLUED_BEFORE_NUMBER.exec(text.slice(position, whole))?.[0].length;
    const end = glued === undefined ? whole : position + glued;
    if (end <= position) return false;
    const word = text.slice(position, end);
    const afterNumber = this.glued && this.tokens.at(-1)?.kind === "number";
    const isPlain = !afterNumber && !HAS_DIGIT.test(word);
    const sign = isPlain ? null : (afterNumber ? TIMES_AFTER_NUMBER : STRIPPED).exec(word);
    const norm = sign && STRIPPED_COMMANDS[sign[0].toLowerCase()];
    if (norm) return this.push("symbol", position + sign[0].length, norm);
    if (!ODD_WORDS.has(word)) return this.push("word", end, word.toLowerCase());
    const maimed = Object.hasOwn(MAIMED_COMMANDS, word) ? MAIMED_COMMANDS[word] : undefined;
    if (maimed === "") return this.skipTo(end, false);
    if (maimed !== undefined) return this.push("symbol", end, maimed);
    // The mention after it decides: "8xA100" reaches here as "x" alone.
    const cased = Object.hasOwn(CASED_WORDS, word) ? CASED_WORDS[word] : undefined;
    return this.push("word", end, cased ?? word.toLowerCase());
  }

  private takeSymbol(): void {
    const { text, position } = this;
    const dashes = matchEnd(DASHES, text, position);
    if (dashes > position) {
      this.push("symbol", dashes, "-".repeat(Math.min(dashes - position, 3)));
      return;
    }
    const comparison = matchEnd(COMPARISON, text, position);
    if (comparison > position) {
      this.push("symbol", comparison, text.slice(position, comparison));
      return;
    }
    const mark = text[position] ?? "";
    this.push("symbol", position + 1, SYMBOLS[mark] ?? mark);
  }
}

/**
 * The tokens of a raw text, in order. LaTeX ("$10^{4}$", "\times", "75\%", "\textbf{…}"), stripped
 * maths ("8timesA800", "sim3", "\300,000") and Unicode signs get one normal form; a hardware
 * mention is one token. Takes time in proportion to the text's length.
 */
export function tokenize(
  text: string,
  mentions: readonly HardwareMention[],
  { start, end } = { start: 0, end: text.length },
): Token[] {
  return new Tokenizer(text, mentions, start, end).run();
}
