import { z } from "zod";
import { deviceSchema } from "#src/domain/figure.ts";
import { paperRowSchema } from "#src/query/rows.ts";

/** What an accelerator is, from its data sheet. Null where the source does not say. Peaks are without sparsity. */
export const hardwareFactsSchema = z.object({
  /** ISO date, as exact as known. */
  releasedOn: z.string().nullable(),
  /** 10^9 bytes. */
  memoryGb: z.number().nullable(),
  bandwidthGbPerSecond: z.number().nullable(),
  tdpWatts: z.number().nullable(),
  fp64FlopPerSecond: z.number().nullable(),
  fp32FlopPerSecond: z.number().nullable(),
  tf32FlopPerSecond: z.number().nullable(),
  fp16FlopPerSecond: z.number().nullable(),
  fp8FlopPerSecond: z.number().nullable(),
  fp4FlopPerSecond: z.number().nullable(),
  int8OpPerSecond: z.number().nullable(),
  /** Where the numbers stand. */
  source: z.string(),
});
export type HardwareFactsRow = z.infer<typeof hardwareFactsSchema>;

/** One accelerator as it is filed: a family or a variant. */
export const hardwareRowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  vendor: z.string(),
  device: deviceSchema,
  /** Slug of its family; a family is its own. */
  family: z.string(),
  /** Papers that name it; for a family, or any of its variants. */
  paperCount: z.int(),
  facts: hardwareFactsSchema.nullable(),
});
export type HardwareRow = z.infer<typeof hardwareRowSchema>;

/** A family with its variants, those in most papers first. */
export const hardwareFamilySchema = hardwareRowSchema.extend({
  variants: z.array(hardwareRowSchema),
});
export type HardwareFamily = z.infer<typeof hardwareFamilySchema>;

/** One accelerator whole. */
export const hardwareDetailSchema = hardwareRowSchema.extend({
  /** Its family with all variants, itself among them. */
  tree: hardwareFamilySchema,
  /** Papers that name it (for a family, or any of its variants), most expensive first, unknown costs last. */
  papers: z.array(paperRowSchema),
});
export type HardwareDetail = z.infer<typeof hardwareDetailSchema>;
