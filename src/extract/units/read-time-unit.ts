import {
  GLUED_TIME_UNITS,
  TIME_QUALIFIERS,
  TIME_UNITS,
  type TimeUnit,
} from "#src/extract/lexicon/time-units.ts";
import type { Token } from "#src/extract/tokens/token.ts";

const MAX_QUALIFIERS = 4;

const UNITS = new Map(Object.entries(TIME_UNITS));

export interface ReadTimeUnit {
  unit: TimeUnit;
  /** The token of the unit itself. */
  index: number;
  next: number;
}

/** "30s" counts seconds; "a node's" and "the 1990s" do not. */
function isCountedSecond(before: Token | undefined): boolean {
  return before?.kind === "number" && !/^(?:1[89]|20)\d0$/.test(before.norm);
}

/** The unit of time that token `index` is, if it is one. */
export function timeUnitAt(tokens: readonly Token[], index: number): TimeUnit | null {
  const token = tokens[index];
  const unit = token?.kind === "word" ? UNITS.get(token.norm) : undefined;
  if (!token || !unit) return null;
  if (GLUED_TIME_UNITS.has(token.norm) && !token.glued) {
    // "13.5 h" is common; "30 s" and "2 d" (2-D, seasons) are read only when nothing stands between.
    if (token.norm !== "h" || tokens[index - 1]?.kind !== "number") return null;
  }
  if (token.norm === "s" && !isCountedSecond(tokens[index - 1])) return null;
  // "20,000 H_{test}" is a symbol.
  if (token.norm === "h" && /^[_^]$/.test(tokens[index + 1]?.norm ?? "")) return null;
  return unit;
}

/** A unit of time at `first`, past words that qualify it: "hours", "-hour", "wall-clock hours". */
export function readTimeUnit(tokens: readonly Token[], first: number): ReadTimeUnit | null {
  for (let index = first; index <= first + MAX_QUALIFIERS; index += 1) {
    const unit = timeUnitAt(tokens, index);
    if (unit) return { unit, index, next: index + 1 };
    if (!TIME_QUALIFIERS.has(tokens[index]?.norm ?? "")) return null;
  }
  return null;
}
