import { z } from "zod";
import { boundSchema } from "#src/domain/interval.ts";
import { spanSchema } from "#src/domain/span.ts";

/** What a figure measures; the base unit of `low` and `high` follows from it (see BASE_UNITS). */
export const KINDS = [
  "device_time",
  "wall_time",
  "money",
  "energy",
  "emissions",
  "operations",
  "relative",
] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** The unit of a figure's `low` and `high`, by kind. */
export const BASE_UNITS = {
  device_time: "device-hours",
  wall_time: "hours",
  money: "US dollars",
  energy: "kWh",
  emissions: "kg CO2e",
  operations: "FLOP",
  relative: "ratio",
} as const satisfies Record<Kind, string>;

/** Whose cost a figure is. */
export const ROLES = ["own", "prior", "saved", "limit"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** The class of device that a figure counts; null for money, energy and the like. */
export const DEVICES = ["gpu", "tpu", "cpu", "accelerator"] as const;
export const deviceSchema = z.enum(DEVICES);
export type Device = z.infer<typeof deviceSchema>;

/** The work that a figure is the cost of. */
export const ACTIVITIES = [
  "pretraining",
  "training",
  "finetuning",
  "search",
  "compression",
  "inference",
  "evaluation",
  "data",
  "optimization",
  "other",
] as const;
export const activitySchema = z.enum(ACTIVITIES);
export type Activity = z.infer<typeof activitySchema>;

/**
 * One factor of a figure's value. `amount` is the number in the text with its stated unit, `count` a
 * number of devices, `conversion` the factor from the stated unit to the base unit (1 day = 24 h),
 * `ratio` what turns a claim into cost ÷ comparator ("7x fewer" = 1/7).
 * The product of all factors' lows is the figure's low, likewise high; a null end is open.
 */
export const factorSchema = z.object({
  part: z.enum(["amount", "count", "conversion", "ratio"]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The unit of the factor as people write it: "GPU-days", "h", "A800", "h per day"; "" for none. */
  unit: z.string(),
  /** Where the words of the factor stand, in the figure's own field; null when it is no quotation. */
  start: z.int().nonnegative().nullable(),
  end: z.int().positive().nullable(),
  /** The factor's words stand outside the figure's span: said once and held for this figure too. */
  carried: z.boolean(),
});
export type Factor = z.infer<typeof factorSchema>;

/** One statement of an amount of computing, tied to the words that state it. */
export const figureSchema = spanSchema.extend({
  kind: kindSchema,
  /** The quoted words: the field's text between `start` and `end`. */
  text: z.string(),
  /** Lower and upper end in the kind's base unit; null is open. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: boundSchema,
  role: roleSchema,
  device: deviceSchema.nullable(),
  /** The accelerator's model as a person would file it ("A100 80GB"); null if only "GPU". */
  hardware: z.string().nullable(),
  deviceCount: z.number().positive().nullable(),
  activity: activitySchema,
  /** How the value was worked out: its factors, in the order in which people would say them. */
  derivation: z.array(factorSchema),
});
export type Figure = z.infer<typeof figureSchema>;
