import type { Extraction } from "#src/domain/extraction.ts";
import { slugify } from "#src/domain/slug.ts";
import type { GoldPaper } from "#src/evaluate/gold.ts";
import { isHeadlineRight } from "#src/evaluate/judge-headline.ts";
import { type FigureJudgement, matchFigures } from "#src/evaluate/match-figures.ts";
import { matchResults, type ResultJudgement } from "#src/evaluate/match-results.ts";

/** How an extraction compares with a paper's gold annotation. */
export interface PaperJudgement {
  paper: GoldPaper;
  extraction: Extraction;
  figures: FigureJudgement;
  /** Accelerator names: those in both, in gold only, in the extraction only. */
  hardware: { matches: string[]; misses: string[]; spurious: string[] };
  results: ResultJudgement;
  headlineRight: boolean;
}

/** Compares an extraction with the gold annotation of the same title and abstract. */
export function judgePaper(paper: GoldPaper, extraction: Extraction): PaperJudgement {
  return {
    paper,
    extraction,
    figures: matchFigures(paper, extraction.figures),
    hardware: compareNames(paper.hardware, extraction.hardware),
    results: matchResults(paper.results, extraction.results),
    headlineRight: isHeadlineRight(paper, extraction.headline),
  };
}

function compareNames(gold: readonly string[], found: readonly string[]) {
  const goldSlugs = new Set(gold.map(slugify));
  const foundSlugs = new Set(found.map(slugify));
  return {
    matches: gold.filter((name) => foundSlugs.has(slugify(name))),
    misses: gold.filter((name) => !foundSlugs.has(slugify(name))),
    spurious: found.filter((name) => !goldSlugs.has(slugify(name))),
  };
}
