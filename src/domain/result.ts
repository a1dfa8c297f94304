import { z } from "zod";
import { spanSchema } from "#src/domain/span.ts";

/** A metric's value on a benchmark, as a paper reports it for a named method. */
export const resultSchema = spanSchema.extend({
  /** In lower case, as the field says it: "top-1 accuracy", "fid". */
  metric: z.string(),
  /** As written; null if none is named. */
  benchmark: z.string().nullable(),
  value: z.number(),
  unit: z.enum(["%", ""]),
  role: z.enum(["own", "prior"]),
  /** The quoted words: the field's text between `start` and `end`. */
  text: z.string(),
});
export type Result = z.infer<typeof resultSchema>;
