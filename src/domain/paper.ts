import { z } from "zod";

/** A paper as a reader yields it: text as given, and what else the source says of it. */
export const paperInputSchema = z.object({
  title: z.string().min(1),
  /** As given, letter for letter: spans are offsets into it. */
  abstract: z.string().min(1),
  arxivId: z.string().nullable().default(null),
  doi: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  /** In the order of the source; empty where unknown. */
  authors: z.array(z.string()).default([]),
  /** Year of the first publication known. */
  year: z.int().min(1900).max(2200).nullable().default(null),
  /** ISO date, as exact as the source has it: "2024-05-01" or "2024-05". */
  publishedOn: z.string().nullable().default(null),
  /** ISO date of the text's last change, where the source tells it: decides which of two texts is newer. */
  updatedOn: z.string().nullable().default(null),
  venue: z.string().nullable().default(null),
});
export type PaperInput = z.infer<typeof paperInputSchema>;
