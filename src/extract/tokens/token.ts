import type { HardwareMention } from "#src/extract/find-hardware.ts";

export type TokenKind = "word" | "number" | "symbol" | "hardware";

/**
 * What a token may be, a bit each. A word is looked up once, when it is read: whoever looks for numbers or devices
 * among the tokens passes over all others by their bits.
 */
export const OPENS_NUMBER = 1;
export const OPENS_MONEY = 2;
export const OPENS_RATIO = 4;
export const NAMES_DEVICE = 8;
export const NAMES_HOST = 16;
/** A full stop, an exclamation mark or a question mark. */
export const STOPS = 64;
/** Its letters may say another thing than they spell ("mJ", "imes"). */
export const IS_ODD = 32;

/**
 * A run of the raw text with its normal form. Offsets are into the raw text, so that whatever is
 * read from tokens can be quoted; LaTeX mark-up and spaces yield no token.
 */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Lower-case word, digits as written, or the symbol that stands for all its spellings ("x", "~", "<="). */
  norm: string;
  /** What it may be, by the bits above. */
  bits: number;
  /** The value of a number; null for everything else. */
  value: number | null;
  /** Nothing that people would read as a space stands before it. */
  glued: boolean;
  hardware: HardwareMention | null;
}

/** The normal form of the token at `index`; empty beyond the ends. */
export function normAt(tokens: readonly Token[], index: number): string {
  // What lies beyond the ends of an array is looked up slowly, as a property would be.
  return index >= 0 && index < tokens.length ? (tokens[index]?.norm ?? "") : "";
}

/** The first token from `index` on that may be what one of `bits` says; `end` where none before it may. */
export function nextWith(
  tokens: readonly Token[],
  index: number,
  bits: number,
  end: number = tokens.length,
): number {
  let at = index;
  while (at < end && ((tokens[at]?.bits ?? 0) & bits) === 0) at += 1;
  return at;
}

/** Whether the tokens from `index` on have the given normal forms. */
export function spells(tokens: readonly Token[], index: number, norms: readonly string[]): boolean {
  for (let offset = 0; offset < norms.length; offset += 1) {
    if (normAt(tokens, index + offset) !== norms[offset]) return false;
  }
  return true;
}
