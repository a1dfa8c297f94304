import { z } from "zod";

/** The field of a paper that a span points into. */
export const FIELDS = ["title", "abstract"] as const;
export const fieldSchema = z.enum(FIELDS);
export type Field = z.infer<typeof fieldSchema>;

/**
 * A run of a field's text as given: half-open UTF-16 offsets, so that
 * `paper[field].slice(start, end)` is the quoted words.
 */
export const spanSchema = z.object({
  field: fieldSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Span = z.infer<typeof spanSchema>;
