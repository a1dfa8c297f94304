import { z } from "zod";
import { slugify } from "#src/domain/slug.ts";

const MAX_QUERY_LENGTH = 300;

/** Text to search for: without control characters, spaces single, at most 300 characters. */
export const queryTextSpelling = z.codec(
  z.string().meta({ description: 'words and "phrases"', maxLength: MAX_QUERY_LENGTH }),
  z.string().min(1).max(MAX_QUERY_LENGTH),
  {
    decode: (text) => text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim(),
    encode: (text) => text,
  },
);

/** A name in the letters of a URL. "A100 80GB" is taken for "a100-80gb". */
export const slugSpelling = z.codec(
  z.string().meta({ description: "a slug", examples: ["a100-80gb"] }),
  z.string().min(1),
  { decode: slugify, encode: (slug) => slug },
);

/** A whole number from `low` to `high`. */
export function wholeNumberSpelling(low: number, high: number) {
  return z.codec(z.string().regex(/^\d{1,9}$/u), z.int().min(low).max(high), {
    decode: Number,
    encode: String,
  });
}
