import { z } from "zod";
import { kindSchema } from "#src/domain/figure.ts";

/** Things sought against things found: `right` of the `gold` ones were found, `found` counts everything found. */
export const tallySchema = z.object({
  gold: z.int().nonnegative(),
  found: z.int().nonnegative(),
  right: z.int().nonnegative(),
});
export type Tally = z.infer<typeof tallySchema>;

/** `right` of `of` answers. */
export const shareSchema = z.object({ right: z.int().nonnegative(), of: z.int().nonnegative() });
export type Share = z.infer<typeof shareSchema>;

/** The attributes of a figure whose accuracy is measured on the figures that were found. */
export const MEASURED_ATTRIBUTES = [
  "bound",
  "role",
  "device",
  "hardware",
  "deviceCount",
  "activity",
] as const;
export type MeasuredAttribute = (typeof MEASURED_ATTRIBUTES)[number];

/** How well extraction agrees with a gold set. Counts only: the rates follow from them. */
export const measurementSchema = z.object({
  papers: z.int().nonnegative(),
  figures: tallySchema,
  byKind: z.record(kindSchema, tallySchema),
  attributes: z.record(z.enum(MEASURED_ATTRIBUTES), shareSchema),
  /** Over all papers' sets of accelerators named. */
  hardwareSet: tallySchema,
  results: tallySchema,
  /** Papers whose headline cost is right. */
  headline: shareSchema,
});
export type Measurement = z.infer<typeof measurementSchema>;

/** A measurement as it stands in data/accuracy.json. */
export const recordedMeasurementSchema = z.object({
  name: z.string(),
  /** What the set is, for people. */
  about: z.string(),
  /** ISO date of the measurement. */
  measuredOn: z.iso.date(),
  /** The gold files, from the project's root; empty where the set is not part of the project. */
  files: z.array(z.string()),
  measurement: measurementSchema,
});
export type RecordedMeasurement = z.infer<typeof recordedMeasurementSchema>;

/** Figures found in texts without a gold annotation, read and judged one by one by a person or an agent. */
export const recordedReadingSchema = z.object({
  about: z.string(),
  measuredOn: z.iso.date(),
  abstracts: z.int().positive(),
  read: z.int().positive(),
  wrong: z.int().nonnegative(),
});

/** data/accuracy.json: what the method page shows, and what `npm test` holds extraction to. */
export const recordedAccuracySchema = z.object({
  sets: z.array(recordedMeasurementSchema),
  readings: z.array(recordedReadingSchema),
});
export type RecordedAccuracy = z.infer<typeof recordedAccuracySchema>;

/** The part of what was found that is right, 0..1; null when nothing was found. */
export function precisionOf({ found, right }: Tally): number | null {
  return found === 0 ? null : right / found;
}

/** The part of what was sought that was found, 0..1; null when nothing was sought. */
export function recallOf({ gold, right }: Tally): number | null {
  return gold === 0 ? null : right / gold;
}

/** The harmonic mean of precision and recall, 0..1; null when nothing was sought or found. */
export function f1Of({ gold, found, right }: Tally): number | null {
  return gold + found === 0 ? null : (2 * right) / (gold + found);
}

/** The part of the answers that is right, 0..1; null when there are none. */
export function rateOf({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}
