import type { Interval } from "#src/domain/interval.ts";
import type { GoldFigure, GoldPaper, GoldResult } from "#src/evaluate/gold.ts";
import { acceptedHeadlines } from "#src/evaluate/judge-headline.ts";
import type { PaperJudgement } from "#src/evaluate/judge-paper.ts";
import type { FigureMatch } from "#src/evaluate/match-figures.ts";
import { quoteSentence, quoteSentenceOf } from "#src/evaluate/quote-sentence.ts";

/** One disagreement with the gold set, for machines and for people. */
export interface EvaluationError {
  paper: string;
  type: "miss" | "spurious" | "wrong";
  /** What it is about: a kind of figure, an attribute, "hardware set", "result", "headline". */
  what: string;
  /** What gold says and what was found, in short; the sentence with the words in «…». */
  detail: string;
  sentence: string;
}

/** Every disagreement between an extraction and its gold annotation. */
export function listErrors(judgement: PaperJudgement): EvaluationError[] {
  const { paper, extraction, figures, hardware, results } = judgement;
  const error = (
    type: EvaluationError["type"],
    what: string,
    detail: string,
    sentence: string,
  ): EvaluationError => ({ paper: paper.id, type, what, detail, sentence });
  const errors = [
    ...figures.misses.map((gold) =>
      error("miss", gold.kind, describeFigure(gold), sentenceOf(paper, gold)),
    ),
    ...figures.spurious.map((found) =>
      error(
        "spurious",
        found.kind,
        describeFigure(found),
        quoteSentence(paper[found.field], found),
      ),
    ),
    ...figures.matches.flatMap((match) => wrongAttributesOf(paper, match)),
    ...hardware.misses.map((name) => error("miss", "hardware set", name, "")),
    ...hardware.spurious.map((name) => error("spurious", "hardware set", name, "")),
    ...results.misses.map((gold) =>
      error("miss", "result", describeResult(gold), quoteSentenceOf(paper.abstract, gold.text)),
    ),
    ...results.spurious.map((found) =>
      error("spurious", "result", describeResult(found), quoteSentence(paper[found.field], found)),
    ),
  ];
  if (!judgement.headlineRight) {
    const accepted = acceptedHeadlines(paper).map(describeInterval).join(" or ");
    const detail = `${accepted}; found ${describeInterval(extraction.headline)}`;
    errors.push(error("wrong", "headline", detail, ""));
  }
  return errors;
}

function wrongAttributesOf(paper: GoldPaper, { gold, found, wrong }: FigureMatch) {
  return wrong.map((attribute) => ({
    paper: paper.id,
    type: "wrong" as const,
    what: attribute,
    detail: `${String(gold[attribute])}; found ${String(found[attribute])}`,
    sentence: quoteSentence(paper[found.field], found),
  }));
}

function sentenceOf(paper: GoldPaper, gold: GoldFigure): string {
  return quoteSentenceOf(paper[gold.field], gold.text);
}

function describeFigure(figure: Interval & Pick<GoldFigure, "role">): string {
  return `${describeInterval(figure)} ${figure.role}`;
}

function describeInterval(interval: Pick<Interval, "low" | "high"> | null): string {
  if (interval === null) return "unknown";
  const { low, high } = interval;
  return low === high ? formatEnd(low) : `${formatEnd(low)}..${formatEnd(high)}`;
}

function formatEnd(value: number | null): string {
  return value === null ? "" : String(Number(value.toPrecision(6)));
}

function describeResult(result: Pick<GoldResult, "metric" | "benchmark" | "value" | "unit">) {
  return `${result.metric} | ${result.benchmark ?? "no benchmark"} | ${result.value}${result.unit}`;
}

/** An error as lines of plain text. */
export function formatError(error: EvaluationError): string {
  const head = `${error.paper}  ${error.type} ${error.what}: ${error.detail}`;
  return error.sentence === "" ? head : `${head}\n    ${error.sentence}`;
}
