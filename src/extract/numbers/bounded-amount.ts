import type { Bound } from "#src/domain/interval.ts";
import type { Amount } from "#src/extract/numbers/amount.ts";
import { readBoundAfter, readBoundBefore } from "#src/extract/numbers/read-bound.ts";
import { deviceAt } from "#src/extract/devices/device-word.ts";
import { readAmount } from "#src/extract/numbers/read-range.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** A number or range with the bound words around it, over tokens `first` to `next`. */
export interface BoundedAmount {
  amount: Amount;
  first: number;
  next: number;
  bound: Bound;
}

/** Words that a hyphen may tie to a number without making a name of both ("sub-1 second"). */
const TIED_WORDS: ReadonlySet<string> = new Set(["sub", "over", "under", "around", "about"]);

const NAME_JOINERS: ReadonlySet<string> = new Set(["-", "/", "_", ".", "^"]);

/** Digits of a name ("GPT-4", "ViT-L/14", "v2.0"), which count nothing. */
function belongsToName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "number" || !token.glued || index === 0) return false;
  const before = tokens[index - 1];
  if (!before) return false;
  if (before.kind === "word") return true;
  const tied = tokens[index - 2];
  // "1:4x lower" is a proportion.
  if (before.norm === ":" && before.glued) return tied?.kind === "number";
  if (!before.glued || !NAME_JOINERS.has(before.norm)) return false;
  // "8 GPUs/24 hours": a stroke between two amounts.
  if (before.norm === "/" && deviceAt(tied)) return false;
  return tied?.kind === "word" && !TIED_WORDS.has(tied.norm);
}

/** The bound of a number between the bound words before and after it; vague words outrank both. */
export function combineBounds(amount: Amount, before: Bound | null, after: Bound | null): Bound {
  if (amount.form === "order" || amount.form === "between") return amount.form;
  const stated = before === null || before === "about" ? (after ?? before) : before;
  return stated ?? (amount.form === "about" ? "about" : "exact");
}

/** A number that counts something, before its bound words are read: what it counts begins at `next`. */
export interface CountingAmount {
  amount: Amount;
  next: number;
}

/** The number at token `index`, with a sign that is glued to it; null where none stands, or digits of a name. */
export function readCountingAmount(tokens: readonly Token[], index: number): CountingAmount | null {
  const amount = readAmount(tokens, index);
  if (!amount || belongsToName(tokens, index)) return null;
  const after = tokens[amount.next];
  const isGluedPlus = after?.norm === "+" && after.glued;
  return { amount, next: isGluedPlus ? amount.next + 1 : amount.next };
}

/** Reads the bound words around a number. `opens` is where a sign that belongs to it begins ("over US$5"). */
export function boundAmount(
  tokens: readonly Token[],
  { amount, next }: CountingAmount,
  opens: number = amount.first,
): BoundedAmount {
  const before = readBoundBefore(tokens, opens);
  const after = next > amount.next ? readBoundAfter(tokens, amount.next).bound : null;
  return { amount, first: before.first, next, bound: combineBounds(amount, before.bound, after) };
}

/** Reads a number at token `index` with its bounds; null where none stands. */
export function readBoundedAmount(tokens: readonly Token[], index: number): BoundedAmount | null {
  const counting = readCountingAmount(tokens, index);
  return counting && boundAmount(tokens, counting);
}

/** The ends of a number under its bound: an open end is null. */
export function boundedEnds(
  amount: Pick<Amount, "low" | "high">,
  bound: Bound,
): { low: number | null; high: number | null } {
  return {
    low: bound === "at_most" ? null : amount.low,
    high: bound === "at_least" ? null : amount.high,
  };
}
