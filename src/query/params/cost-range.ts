import { z } from "zod";
import { HOURS_PER_DAY, HOURS_PER_MONTH, HOURS_PER_YEAR } from "#src/domain/hours.ts";
import { splitRange } from "#src/query/params/split-range.ts";

/** A range of device-hours, both ends included; a null end is open, and at least one is known. */
export const costRangeSchema = z
  .object({ low: z.number().nonnegative().nullable(), high: z.number().nonnegative().nullable() })
  .refine(({ low, high }) => low !== null || high !== null)
  .refine(({ low, high }) => low === null || high === null || low <= high);
export type CostRange = z.infer<typeof costRangeSchema>;

/** Hours in each unit that people type, by its singular in full or in short. */
const HOURS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ["min", 1 / 60],
  ["minute", 1 / 60],
  ["h", 1],
  ["hr", 1],
  ["hour", 1],
  ["d", HOURS_PER_DAY],
  ["day", HOURS_PER_DAY],
  ["w", 7 * HOURS_PER_DAY],
  ["week", 7 * HOURS_PER_DAY],
  ["mo", HOURS_PER_MONTH],
  ["month", HOURS_PER_MONTH],
  ["y", HOURS_PER_YEAR],
  ["yr", HOURS_PER_YEAR],
  ["year", HOURS_PER_YEAR],
]);

const AMOUNT =
  /^(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)? ?(k\b|million\b)? ?(?:(?:gpu|tpu|cpu|device)[- ]?)?([a-z]*)$/u;

/** An amount of device time as typed. `hoursPerUnit` is null where no unit was given. */
function readAmount(text: string): { number: number; hoursPerUnit: number | null } | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const [, digits = "", exponent = "", thousands, unit = ""] = match;
  const scale = thousands === "k" ? 1e3 : thousands === "million" ? 1e6 : 1;
  const number = Number(digits + exponent) * scale;
  if (!Number.isFinite(number)) return null;
  if (unit === "") return { number, hoursPerUnit: null };
  const hoursPerUnit =
    HOURS_PER_UNIT.get(unit) ?? HOURS_PER_UNIT.get(unit.replace(/s$/u, "")) ?? null;
  return hoursPerUnit === null ? null : { number, hoursPerUnit };
}

/**
 * Reads a range of device-hours as people type it: "10..200", "<200", ">=10", "1-2 days", "200". A unit said
 * once holds for both ends, none means hours, and a bare amount is a budget: at most that much.
 * Null where the text says no range.
 */
export function readCostRange(raw: string): CostRange | null {
  const ends = splitRange(raw);
  if (!ends) return null;
  const low = ends.low === null || ends.bare ? null : readAmount(ends.low);
  const high = ends.high === null ? null : readAmount(ends.high);
  if ((ends.low !== null && !ends.bare && !low) || (ends.high !== null && !high)) return null;
  const toHours = (end: typeof low) =>
    end && end.number * (end.hoursPerUnit ?? high?.hoursPerUnit ?? low?.hoursPerUnit ?? 1);
  const range = costRangeSchema.safeParse({ low: toHours(low), high: toHours(high) });
  return range.success ? range.data : null;
}

/** Between "a..b" in a URL and a range of device-hours. */
export const costRangeSpelling = z.codec(
  z.string().meta({ description: "a..b in device-hours, either end open", examples: ["10..200"] }),
  costRangeSchema,
  {
    decode(text, context) {
      const range = readCostRange(text);
      if (range) return range;
      context.issues.push({ code: "custom", input: text });
      return z.NEVER;
    },
    encode: ({ low, high }) => `${low ?? ""}..${high ?? ""}`,
  },
);
