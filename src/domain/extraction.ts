import { z } from "zod";
import { deviceSchema, figureSchema } from "#src/domain/figure.ts";
import { boundSchema } from "#src/domain/interval.ts";
import { resultSchema } from "#src/domain/result.ts";

/**
 * What a paper asks of somebody who wants to do what it did, in device-hours: from its own
 * device_time figures, stages added, settings hulled, repetitions counted once.
 */
export const headlineSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: boundSchema,
  device: deviceSchema.nullable(),
  hardware: z.string().nullable(),
});
export type Headline = z.infer<typeof headlineSchema>;

/** Everything that is read out of one title and abstract. */
export const extractionSchema = z.object({
  figures: z.array(figureSchema),
  /** Every accelerator model that the text names, once each, in order of appearance. */
  hardware: z.array(z.string()),
  results: z.array(resultSchema),
  /** Null where the text states no own device time: unknown, which is not zero. */
  headline: headlineSchema.nullable(),
});
export type Extraction = z.infer<typeof extractionSchema>;
