import { z } from "zod";
import { activitySchema, deviceSchema, kindSchema, roleSchema } from "#src/domain/figure.ts";
import { boundSchema } from "#src/domain/interval.ts";
import { fieldSchema } from "#src/domain/span.ts";

const end = z.number().nullable();

/** A figure that a case expects; attributes that it leaves out are not looked at. */
const expectedFigureSchema = z.strictObject({
  kind: kindSchema,
  field: fieldSchema.default("abstract"),
  text: z.string().min(1),
  low: end,
  high: end,
  bound: boundSchema,
  role: roleSchema,
  device: deviceSchema.nullable().optional(),
  hardware: z.string().nullable().optional(),
  deviceCount: z.number().nullable().optional(),
  activity: activitySchema.optional(),
});

/** A result that a case expects. */
const expectedResultSchema = z.strictObject({
  metric: z.string().min(1),
  benchmark: z.string().nullable().default(null),
  value: z.number(),
  role: z.enum(["own", "prior"]).default("own"),
});

/** One extraction case: every figure of the text, and the headline, hardware or results where it is about them. */
const specCaseSchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().default(""),
  abstract: z.string().min(1),
  figures: z.array(expectedFigureSchema),
  headline: z.object({ low: end, high: end }).nullable().optional(),
  hardware: z.array(z.string()).optional(),
  results: z.array(expectedResultSchema).optional(),
  /** Why extraction does not get this right yet. The case must fail as long as this stands. */
  knownFailure: z.string().min(1).optional(),
});
export type SpecCase = z.infer<typeof specCaseSchema>;

export const specFileSchema = z.array(specCaseSchema).min(1);
