import type { Bound } from "#src/domain/interval.ts";

/** A number as the text gives it, over tokens `first` to `next` (half-open), before any bound word. */
export interface Amount {
  first: number;
  next: number;
  low: number;
  high: number;
  /** `exact` for one number, `between` for a range, `order` for vague words, `about` for "a couple of". */
  form: Extract<Bound, "exact" | "about" | "between" | "order">;
  /** Only "a" or "an": a number only before a unit. */
  isArticle: boolean;
}
