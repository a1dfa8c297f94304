import type { Extraction } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import type { Result } from "#src/domain/result.ts";
import type { Field } from "#src/domain/span.ts";
import { collectHardware } from "#src/extract/collect-hardware.ts";
import { ownFromOf } from "#src/extract/figures/own-from.ts";
import { type FirstLook, lookAt } from "#src/extract/first-look.ts";
import { headlineOf } from "#src/extract/headline.ts";
import { PaperContext } from "#src/extract/paper-context.ts";
import { readField } from "#src/extract/read-field.ts";
import { statementRuns } from "#src/extract/statement-runs.ts";
import { findResults } from "#src/extract/results/find-results.ts";

/** A paper as far as extraction reads it. */
export interface ExtractInput {
  title?: string;
  abstract: string;
}

/** A paper's texts, each looked at once. */
interface Looks {
  title: FirstLook;
  abstract: FirstLook;
}

const looksAt = (title: string, abstract: string): Looks => ({
  title: lookAt(title),
  abstract: lookAt(abstract),
});

function readFigures(title: string, abstract: string, looks: Looks): Figure[] {
  const runs = {
    title: statementRuns(title, looks.title),
    abstract: statementRuns(abstract, looks.abstract),
  };
  if (runs.title.length + runs.abstract.length === 0) return [];
  const paper = { title, abstract };
  const ofAbstract = new PaperContext(paper, ownFromOf(abstract), false);
  const inAbstract = readField("abstract", abstract, runs.abstract, ofAbstract);
  const statesMoney = inAbstract.some((figure) => figure.kind === "money");
  const ofTitle = new PaperContext(paper, 0, statesMoney);
  return [...readField("title", title, runs.title, ofTitle), ...inAbstract];
}

/** The figures alone of what extract finds, which is quick where a paper states none: such a text is looked at once. */
export function extractFigures({ title = "", abstract }: ExtractInput): Figure[] {
  return readFigures(title, abstract, looksAt(title, abstract));
}

function resultsOf(field: Field, text: string, { firstValue }: FirstLook): Result[] {
  return firstValue === null ? [] : findResults(field, text, firstValue);
}

/**
 * Everything that a title and abstract state of computing: figures with their spans and how their
 * values were worked out, hardware, results, and the headline cost. Pure; never throws on any text.
 * Who has read the figures already hands them over.
 */
export function extract({ title = "", abstract }: ExtractInput, known?: Figure[]): Extraction {
  const looks = looksAt(title, abstract);
  const figures = known ?? readFigures(title, abstract, looks);
  return {
    figures,
    hardware: collectHardware(title, abstract),
    results: resultsOf("title", title, looks.title).concat(
      resultsOf("abstract", abstract, looks.abstract),
    ),
    headline: headlineOf(figures, abstract),
  };
}
