import type { HardwareMention } from "#src/extract/find-hardware.ts";
import {
  CASED_WORDS,
  MAIMED_COMMANDS,
  STRIPPED_COMMANDS,
  SYMBOLS,
} from "#src/extract/lexicon/symbols.ts";
import {
  ASCII,
  isBlank,
  isDigit,
  isPlainLetter,
  plainWordEnd,
} from "#src/extract/tokens/characters.ts";
import { matchEnd } from "#src/extract/match-end.ts";
import { isMoneySign } from "#src/extract/tokens/dollar.ts";
import { readCommand } from "#src/extract/tokens/read-command.ts";
import { readLiteral } from "#src/extract/tokens/read-literal.ts";
import {
  IS_ODD,
  NAMES_DEVICE,
  OPENS_NUMBER,
  OPENS_RATIO,
  type Token,
  type TokenKind,
} from "#src/extract/tokens/token.ts";
import { bitsOfSymbol, bitsOfWord } from "#src/extract/tokens/token-bits.ts";

/** No word that counts is longer; the limit keeps "1x1x1x…", read letter by letter, from reading on to its end each time. */
const WORD = /\p{L}[\p{L}\p{N}]{0,79}/uy;
const STRIPPED = /^(sim|approx|times|x)(?=\d)/;
/** "on2048 TPUs", "takes3 days": a blank was lost behind the word. */
const GLUED_BEFORE_NUMBER = /^(?:on|with|using|takes|took|requires)(?=\d+$)/;
/** "8timesA800", "8xA100", "2x", "3X": a sign between a number and what it counts. */
const TIMES_AFTER_NUMBER = /^(?:times|[xX])(?=[A-Z\d]|$)/;

/** A tilde between numbers, the first with or without its sign ("10~20", "2x~5x"). */
const RANGE_TILDE = /^[\dx×%]~\d/i;

/** A formula that is not closed within this many characters was none. */
export const MAX_FORMULA = 150;

const BLANK = 32;
const POINT = 46;

const HAS_DIGIT = /\d/;

/** One pass over the raw text; see `tokenize`. */
class Tokenizer {
  private readonly tokens: Token[] = [];
  private position: number;
  private glued = false;
  private nextMention = 0;
  /** Where the next mention of hardware begins. */
  private mentionStart: number;
  private formulaStart = -Infinity;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly HardwareMention[],
    start: number,
    private readonly end: number,
  ) {
    this.position = start;
    this.mentionStart = mentions[0]?.start ?? Infinity;
  }

  run(): Token[] {
    while (this.position < this.end) {
      if (this.mentionStart <= this.position && this.takeHardware()) continue;
      const code = this.text.charCodeAt(this.position);
      if (code === BLANK) {
        this.position += 1;
        this.glued = false;
        continue;
      }
      // A letter begins nothing but a word, and a digit nothing but a number.
      if (isPlainLetter(code) && this.takeWord()) continue;
      if (isDigit(code) && this.takeNumber()) continue;
      if (this.takeLayout()) continue;
      if (code === POINT && this.takeNumber()) continue;
      if (code >= ASCII && this.takeWord()) continue;
      this.takeSymbol();
    }
    return this.tokens;
  }

  private push(
    kind: TokenKind,
    end: number,
    norm: string,
    bits: number,
    value: number | null = null,
    hardware: HardwareMention | null = null,
  ): true {
    const start = this.position;
    this.tokens.push({ kind, start, end, norm, bits, value, glued: this.glued, hardware });
    this.position = end;
    this.glued = true;
    return true;
  }

  private pushSymbol(end: number, norm: string): true {
    return this.push("symbol", end, norm, bitsOfSymbol(norm));
  }

  /** Passes over what is no token; only a space of some kind parts its neighbours. */
  private skipTo(end: number, isSpace: boolean): true {
    this.position = end;
    if (isSpace) this.glued = false;
    return true;
  }

  private takeHardware(): boolean {
    while (this.mentionStart < this.position) this.passMention();
    const mention = this.mentions[this.nextMention];
    if (mention?.start !== this.position) return false;
    this.passMention();
    const norm = this.text.slice(mention.start, mention.end).toLowerCase();
    return this.push("hardware", mention.end, norm, NAMES_DEVICE, null, mention);
  }

  private passMention(): void {
    this.nextMention += 1;
    this.mentionStart = this.mentions[this.nextMention]?.start ?? Infinity;
  }

  /** Spaces, braces, formula marks, LaTeX commands and the tilde that is a space. */
  private takeLayout(): boolean {
    const { text, position } = this;
    if (isBlank(text, position)) {
      let end = position + 1;
      while (end < text.length && isBlank(text, end)) end += 1;
      return this.skipTo(end, true);
    }
    const mark = text[position];
    if (mark === "{" || mark === "}") return this.skipTo(position + 1, false);
    if (mark === "$") return this.takeDollar();
    if (mark === "\\") return this.takeCommand();
    if (mark !== "~") return false;
    // "10~20" is a range that a tie would tear apart.
    if (RANGE_TILDE.test(text.slice(position - 1, position + 2))) {
      return this.pushSymbol(position + 1, "--");
    }
    const isTie = /[\p{L}\p{N}.)]/u.test(text[position - 1] ?? "");
    return isTie && /\S/.test(text[position + 1] ?? "") ? this.skipTo(position + 1, true) : false;
  }

  /** A dollar sign opens or closes a formula, or it is money. */
  private takeDollar(): boolean {
    const { text, position } = this;
    const closes = position - this.formulaStart <= MAX_FORMULA;
    if (!closes && isMoneySign(text, position)) return this.pushSymbol(position + 1, "$");
    this.formulaStart = closes ? -Infinity : position;
    return this.skipTo(position + 1, false);
  }

  private takeCommand(): boolean {
    const { end, norm, isSpace } = readCommand(this.text, this.position);
    return norm === null ? this.skipTo(end, isSpace) : this.pushSymbol(end, norm);
  }

  private takeNumber(): boolean {
    const literal = readLiteral(this.text, this.position);
    if (!literal) return false;
    const norm = literal.isPower ? "10^" : this.text.slice(this.position, literal.end);
    const value = Number.isFinite(literal.value) ? literal.value : null;
    return this.push("number", literal.end, norm, OPENS_NUMBER | OPENS_RATIO, value);
  }

  private takeWord(): boolean {
    const { text, position } = this;
    const afterNumber = this.glued && this.tokens.at(-1)?.kind === "number";
    const plain = plainWordEnd(text, position);
    const isPlainWord = plain > position && plain <= this.mentionStart;
    if (isPlainWord && !afterNumber) return this.pushWord(plain);
    const whole = Math.min(isPlainWord ? plain : matchEnd(WORD, text, position), this.mentionStart);
    const glued = GLUED_BEFORE_NUMBER.exec(text.slice(position, whole))?.[0].length;
    const end = glued === undefined ? whole : position + glued;
    if (end <= position) return false;
    const word = text.slice(position, end);
    const isPlain = !afterNumber && !HAS_DIGIT.test(word);
    const sign = isPlain ? null : (afterNumber ? TIMES_AFTER_NUMBER : STRIPPED).exec(word);
    const norm = sign && STRIPPED_COMMANDS[sign[0].toLowerCase()];
    return norm ? this.pushSymbol(position + sign[0].length, norm) : this.pushWord(end);
  }

  /** A word of letters alone, or what is left of one. */
  private pushWord(end: number): true {
    const word = this.text.slice(this.position, end);
    const norm = word.toLowerCase();
    const bits = bitsOfWord(norm);
    return (bits & IS_ODD) === 0
      ? this.push("word", end, norm, bits)
      : this.pushOddWord(end, word, norm);
  }

  private pushOddWord(end: number, word: string, norm: string): true {
    const maimed = Object.hasOwn(MAIMED_COMMANDS, word) ? MAIMED_COMMANDS[word] : undefined;
    if (maimed === "") return this.skipTo(end, false);
    if (maimed !== undefined) return this.pushSymbol(end, maimed);
    // The mention after it decides: "8xA100" reaches here as "x" alone.
    const cased = Object.hasOwn(CASED_WORDS, word) ? CASED_WORDS[word] : undefined;
    return this.push("word", end, cased ?? norm, bitsOfWord(cased ?? norm));
  }

  private takeSymbol(): void {
    const { text, position } = this;
    const mark = text[position] ?? "";
    let end = position + 1;
    if (mark === "-") {
      while (text[end] === "-") end += 1;
      this.pushSymbol(end, "-".repeat(Math.min(end - position, 3)));
    } else if (mark === "<" || mark === ">") {
      if (text[end] === "=") end += 1;
      this.pushSymbol(end, text.slice(position, end));
    } else {
      this.pushSymbol(end, SYMBOLS[mark] ?? mark);
    }
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
