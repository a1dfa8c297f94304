import { z } from "zod";
import { splitRange } from "#src/query/params/split-range.ts";

const yearSchema = z.int().min(1900).max(2200).nullable();

/** A range of years, both ends included; a null end is open, and at least one is known. */
export const yearRangeSchema = z
  .object({ low: yearSchema, high: yearSchema })
  .refine(({ low, high }) => low !== null || high !== null)
  .refine(({ low, high }) => low === null || high === null || low <= high);
export type YearRange = z.infer<typeof yearRangeSchema>;

function toYear(text: string | null): number | null {
  if (text === null) return null;
  return /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
}

/** Reads "2020..2023", "since 2023", "<2020" or a single year. Null where the text says no range. */
export function readYearRange(raw: string): YearRange | null {
  const ends = splitRange(raw);
  if (!ends) return null;
  const range = yearRangeSchema.safeParse({ low: toYear(ends.low), high: toYear(ends.high) });
  return range.success ? range.data : null;
}

/** Between "a..b" in a URL and a range of years. A single year is written alone. */
export const yearRangeSpelling = z.codec(
  z.string().meta({ description: "a..b, either end open, or one year", examples: ["2020..2023"] }),
  yearRangeSchema,
  {
    decode(text, context) {
      const range = readYearRange(text);
      if (range) return range;
      context.issues.push({ code: "custom", input: text });
      return z.NEVER;
    },
    encode: ({ low, high }) => (low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`),
  },
);
