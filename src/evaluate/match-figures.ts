import { MEASURED_ATTRIBUTES, type MeasuredAttribute } from "#src/domain/accuracy.ts";
import type { Figure } from "#src/domain/figure.ts";
import { slugify } from "#src/domain/slug.ts";
import { findOccurrences, overlapOf } from "#src/evaluate/find-occurrences.ts";
import type { GoldFigure, GoldPaper } from "#src/evaluate/gold.ts";
import { type Edge, pairUp } from "#src/evaluate/pair-up.ts";
import { hasGoldValue } from "#src/evaluate/same-value.ts";

/** A gold figure and the found one that states the same amount in the same place. */
export interface FigureMatch {
  gold: GoldFigure;
  found: Figure;
  /** Attributes in which the two differ. */
  wrong: MeasuredAttribute[];
}

/** A paper's figures, told apart. Optional gold figures and what matched them are left out. */
export interface FigureJudgement {
  matches: FigureMatch[];
  misses: GoldFigure[];
  spurious: Figure[];
}

/**
 * Matches found figures with a paper's gold figures, one to one, by kind, field, overlapping span and
 * value. As many required gold figures as possible find a partner; among possible partners those that
 * agree in more attributes and overlap more are preferred.
 */
export function matchFigures(
  paper: Pick<GoldPaper, "title" | "abstract" | "figures">,
  found: readonly Figure[],
): FigureJudgement {
  const edges = paper.figures.flatMap((gold, index) => edgesOf(paper, gold, index, found));
  const indices = paper.figures.map((_, index) => index);
  const isOptional = (index: number) => paper.figures[index]?.optional === true;
  const order = [
    ...indices.filter((index) => !isOptional(index)),
    ...indices.filter((index) => isOptional(index)),
  ];
  const partners = pairUp(order, edges);
  const judgement: FigureJudgement = { matches: [], misses: [], spurious: [] };
  paper.figures.forEach((gold, index) => {
    const partner = found[partners.get(index) ?? -1];
    if (gold.optional) return;
    if (partner === undefined) judgement.misses.push(gold);
    else judgement.matches.push({ gold, found: partner, wrong: wrongAttributes(gold, partner) });
  });
  const taken = new Set(partners.values());
  judgement.spurious = found.filter((_, index) => !taken.has(index));
  return judgement;
}

function edgesOf(
  paper: Pick<GoldPaper, "title" | "abstract">,
  gold: GoldFigure,
  sought: number,
  found: readonly Figure[],
): Edge[] {
  const places = findOccurrences(paper[gold.field], gold.text);
  return found.flatMap((figure, index) => {
    if (figure.kind !== gold.kind || figure.field !== gold.field) return [];
    const overlap = Math.max(0, ...places.map((place) => overlapOf(place, figure)));
    if (overlap === 0 || !hasGoldValue(gold, figure)) return [];
    const agreement = MEASURED_ATTRIBUTES.length - wrongAttributes(gold, figure).length;
    return [{ sought, found: index, weight: agreement + overlap / (gold.text.length + 1) }];
  });
}

function wrongAttributes(gold: GoldFigure, found: Figure): MeasuredAttribute[] {
  return MEASURED_ATTRIBUTES.filter((attribute) => {
    if (attribute !== "hardware") return gold[attribute] !== found[attribute];
    return slugify(gold.hardware ?? "") !== slugify(found.hardware ?? "");
  });
}
