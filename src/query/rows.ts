import { z } from "zod";
import { activitySchema, deviceSchema, figureSchema } from "#src/domain/figure.ts";
import { boundSchema } from "#src/domain/interval.ts";
import { resultSchema } from "#src/domain/result.ts";

/** A figure as the catalogue serves it: what extraction read, or a person's correction of it. */
export const figureRowSchema = figureSchema.extend({
  correction: z
    .string()
    .nullable()
    .describe("Why a person corrected this figure; null for what extraction read by itself."),
});
export type FigureRow = z.infer<typeof figureRowSchema>;

/** One paper in a list. Costs are device-hours; all cost fields are null where the cost is unknown. */
export const paperRowSchema = z.object({
  slug: z.string().describe("The paper's name in URLs."),
  title: z.string().describe("As given: spans are offsets into it."),
  authors: z.array(z.string()).describe("In the order of the source; none where unknown."),
  year: z.int().nullable().describe("Year of the first publication known."),
  venue: z.string().nullable(),
  arxivId: z.string().nullable(),
  url: z.string().nullable(),
  costLow: z
    .number()
    .nullable()
    .describe("Headline cost, lower end, in device-hours. Beside a set costBound null is open."),
  costHigh: z
    .number()
    .nullable()
    .describe("Headline cost, upper end, in device-hours. Beside a set costBound null is open."),
  costBound: boundSchema
    .nullable()
    .describe("How the headline cost limits the true one; null where the cost is unknown."),
  device: deviceSchema.nullable().describe("Device class of the headline cost."),
  costHardware: z.string().nullable().describe("Accelerator of the headline cost."),
  hardware: z
    .array(z.string())
    .describe('Every accelerator the paper names, as filed ("A100 80GB").'),
  activities: z.array(activitySchema).describe("Activities of the paper's figures, each once."),
  figures: z.array(figureRowSchema).describe("Every statement of compute, where it stands."),
  results: z.array(resultSchema).describe("Values of metrics that the paper reports."),
});
export type PaperRow = z.infer<typeof paperRowSchema>;

/** A source that has the paper, and what it says of it. */
export const paperSourceSchema = z.object({
  source: z.string().describe("What was read, as it was named: a file, a query of an archive."),
  format: z.string(),
  seenOn: z.string().describe("ISO date of the run in which it first said so."),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  updatedOn: z.string().nullable().describe("When the text last changed, as the source says."),
});
export type PaperSource = z.infer<typeof paperSourceSchema>;

/** One paper whole. */
export const paperDetailSchema = paperRowSchema.extend({
  abstract: z
    .string()
    .describe("As given, letter for letter: the figures' spans are offsets into it."),
  doi: z.string().nullable(),
  publishedOn: z.string().nullable(),
  updatedOn: z.string().nullable().describe("When the text last changed, as its source says."),
  source: z.string().describe("Where the catalogue has the paper's text from."),
  sources: z.array(paperSourceSchema).describe("Every source that has the paper, oldest first."),
});
export type PaperDetail = z.infer<typeof paperDetailSchema>;
