import type { Extraction } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import { collectHardware } from "#src/extract/collect-hardware.ts";
import { type ActivityContext, countActivities } from "#src/extract/figures/choose-activity.ts";
import { ownFromOf } from "#src/extract/figures/own-from.ts";
import { ownNamesOf } from "#src/extract/figures/own-names.ts";
import { mayStateCompute } from "#src/extract/gate.ts";
import { headlineOf } from "#src/extract/headline.ts";
import { type FieldContext, readField } from "#src/extract/read-field.ts";
import { statementRuns } from "#src/extract/statement-runs.ts";
import { findResults } from "#src/extract/results/find-results.ts";

/** A paper as far as extraction reads it. */
export interface ExtractInput {
  title?: string;
  abstract: string;
}

/** What a paper that states amounts of device-time has somewhere. */
const DEVICE_TIME = /[GT]PU[\s*-]{0,2}(?:training )?(?:h(?:ou)?rs?|days?|months?|years?)\b/;

/** What a paper that searches for models rather than for texts speaks of. */
const SEARCH = /architectur|\bNAS\b|AutoML|hyper-?parameter|supernet|search space/i;

/** What the use of models is paid for by. */
const MODEL_USE = /\b(?:LLMs?|language models?|GPT|agents?|API)\b/;

/**
 * The figures alone of what extract finds, which is quick where a paper states none: such a text is looked at once,
 * letter by letter.
 */
export function extractFigures({ title = "", abstract }: ExtractInput): Figure[] {
  const runs = { title: statementRuns(title), abstract: statementRuns(abstract) };
  if (runs.title.length + runs.abstract.length === 0) return [];
  if (!mayStateCompute(title) && !mayStateCompute(abstract)) return [];
  let found: ActivityContext | undefined;
  const context: FieldContext = {
    activities: () =>
      (found ??= { title: countActivities(title), abstract: countActivities(abstract) }),
    ownNames: ownNamesOf(title),
    ownFrom: ownFromOf(abstract),
    isComputePaper: DEVICE_TIME.test(abstract),
    isSearchPaper: SEARCH.test(title) || SEARCH.test(abstract),
    isModelPaper: MODEL_USE.test(abstract),
    statesMoney: false,
  };
  const inAbstract = readField("abstract", abstract, runs.abstract, context);
  const statesMoney = inAbstract.some((figure) => figure.kind === "money");
  const titleContext = { ...context, ownFrom: 0, statesMoney };
  return [...readField("title", title, runs.title, titleContext), ...inAbstract];
}

/**
 * Everything that a title and abstract state of computing: figures with their spans and how their
 * values were worked out, hardware, results, and the headline cost. Pure; never throws on any text.
 */
export function extract({ title = "", abstract }: ExtractInput): Extraction {
  const figures = extractFigures({ title, abstract });
  return {
    figures,
    hardware: collectHardware(title, abstract),
    results: [...findResults("title", title), ...findResults("abstract", abstract)],
    headline: headlineOf(figures, abstract),
  };
}
