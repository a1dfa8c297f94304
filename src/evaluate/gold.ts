import { z } from "zod";
import { figureSchema } from "#src/domain/figure.ts";
import { boundSchema } from "#src/domain/interval.ts";
import { resultSchema } from "#src/domain/result.ts";

/** A figure as a careful reader annotates it: quoted, without offsets. */
const goldFigureSchema = figureSchema.omit({ start: true, end: true, derivation: true }).extend({
  text: z.string().min(1),
  /** May be found or not: counts neither as a miss nor as spurious. */
  optional: z.boolean().default(false),
});
export type GoldFigure = z.infer<typeof goldFigureSchema>;

const goldResultSchema = resultSchema.omit({ field: true, start: true, end: true });
export type GoldResult = z.infer<typeof goldResultSchema>;

const goldHeadlineSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: boundSchema,
});

/** One annotated paper. Without a `headline` key any reading of its own device times is accepted. */
export const goldPaperSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    abstract: z.string(),
    figures: z.array(goldFigureSchema),
    hardware: z.array(z.string()),
    results: z.array(goldResultSchema),
    headline: goldHeadlineSchema.nullable().optional(),
  })
  .superRefine((paper, context) => {
    paper.figures.forEach((figure, index) => {
      const report = (message: string) =>
        context.addIssue({ code: "custom", path: ["figures", index], message });
      if (!paper[figure.field].includes(figure.text))
        report(`the ${figure.field} does not hold "${figure.text}"`);
      if (figure.low === null && figure.high === null) report("neither low nor high is known");
      if (figure.low !== null && figure.high !== null && figure.low > figure.high)
        report(`low ${figure.low} is above high ${figure.high}`);
    });
  });
export type GoldPaper = z.infer<typeof goldPaperSchema>;
