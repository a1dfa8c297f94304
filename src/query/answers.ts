import { z } from "zod";
import { hardwareDetailSchema, hardwareRowSchema } from "#src/query/hardware-rows.ts";
import { paperDetailSchema, paperRowSchema } from "#src/query/rows.ts";

/** What the API answers. These schemas are its documentation too: see `openapi.ts`. */

export const papersAnswerSchema = z.object({
  ok: z.literal(true),
  count: z.int().describe("Papers that match, on all pages."),
  rows: z.array(paperRowSchema),
  next: z.string().nullable().describe("`after` of the next page; null on the last."),
});
export type PapersAnswer = z.infer<typeof papersAnswerSchema>;

const benchmarkPapersSchema = z.object({
  slug: z.string(),
  name: z.string(),
  papers: z.array(paperRowSchema),
});

export const paperAnswerSchema = z.object({
  ok: z.literal(true),
  count: z.literal(1),
  rows: z.tuple([paperDetailSchema]).describe("The paper."),
  next: z.null(),
  cheaper: z.array(paperRowSchema).describe("The next cheaper papers, from cheap to dear."),
  dearer: z.array(paperRowSchema).describe("The next dearer papers, from cheap to dear."),
  sameBenchmark: z
    .array(benchmarkPapersSchema)
    .describe("Other papers with a result on a benchmark of this one."),
});
export type PaperAnswer = z.infer<typeof paperAnswerSchema>;

export const hardwareListAnswerSchema = z.object({
  ok: z.literal(true),
  count: z.int(),
  rows: z.array(hardwareRowSchema).describe("Each family, followed by its variants."),
  next: z.null(),
});
export type HardwareListAnswer = z.infer<typeof hardwareListAnswerSchema>;

export const hardwareAnswerSchema = z.object({
  ok: z.literal(true),
  count: z.literal(1),
  rows: z.tuple([hardwareDetailSchema]).describe("The accelerator."),
  next: z.null(),
});
export type HardwareAnswer = z.infer<typeof hardwareAnswerSchema>;

export const errorAnswerSchema = z.object({
  ok: z.literal(false),
  status: z.int().describe("The HTTP status."),
  errors: z.array(z.string()).describe("What was expected, what came, what to do."),
});
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
