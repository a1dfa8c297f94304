import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { figureSchema } from "#src/domain/figure.ts";
import { fieldSchema } from "#src/domain/span.ts";

/** Where people put their word on a figure. The file itself says how. */
export const CORRECTIONS_FILE = "data/corrections.yaml";

/** What a person may say of a figure: all but its words and how its value was worked out. */
const correctableSchema = figureSchema.omit({
  field: true,
  start: true,
  end: true,
  text: true,
  derivation: true,
});

const correctionSchema = z
  .strictObject({
    /** The paper's title or slug. */
    paper: z.string().min(1),
    /** Words of the figure as they stand in the text. */
    quote: z.string().min(1),
    field: fieldSchema.optional(),
    /** Why, in a sentence that is shown beside the figure. */
    reason: z.string().min(1),
    notAFigure: z.literal(true).optional(),
    set: z.strictObject(correctableSchema.shape).partial().optional(),
  })
  .refine((row) => (row.notAFigure === undefined) !== (row.set === undefined), {
    message: 'expected either "notAFigure: true" or "set: …"',
  });

/** A person's word on one figure. */
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections of data/corrections.yaml. Throws where the file is none such. */
export function readCorrections(path: string): Correction[] {
  const parsed = z.array(correctionSchema).safeParse(parse(readFileSync(path, "utf8")) ?? []);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [index, ...names] = issue?.path ?? [];
  throw new Error(
    `${path}: correction ${Number(index ?? 0) + 1}${names.length > 0 ? `, ${names.join(".")}` : ""}: ${issue?.message}`,
  );
}
