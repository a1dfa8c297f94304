import { CueFinder } from "#src/extract/cues/cue-finder.ts";
import { multiply, offsetsOf, quantityFactors } from "#src/extract/figures/derive.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import {
  AMOUNT_CUES,
  COST_CUES,
  ENERGY_CUES,
  MODEL_SIZE_CUES,
  OTHER_ENERGY_CUES,
  OTHER_MONEY_CUES,
  TRAINING_BUDGET_CUES,
} from "#src/extract/lexicon/amount-context.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt } from "#src/extract/tokens/token.ts";

const amountCues = new CueFinder(AMOUNT_CUES);
const costCues = new CueFinder(COST_CUES);
const otherMoneyCues = new CueFinder(OTHER_MONEY_CUES);
const modelSizeCues = new CueFinder(MODEL_SIZE_CUES);
const trainingBudgetCues = new CueFinder(TRAINING_BUDGET_CUES);
const energyCues = new CueFinder(ENERGY_CUES);
const otherEnergyCues = new CueFinder(OTHER_ENERGY_CUES);

/** No training takes fewer operations; smaller amounts are a model's size. */
const MIN_TRAINING_FLOP = 1e14;

/** Nor less energy, in kWh; smaller amounts are those of one inference on a small chip. */
const MIN_ENERGY_KWH = 1e-4;

/** "1,287 MWh of electricity" */
const OF_ELECTRICITY = /(?:W-?h|joules?|hours?)\s?of electricity$/i;

/** Work that is done "for $5". */
const PAID_WORK =
  /\b(?:pre-?train|train|fine-?tun|process|evaluat|annotat|benchmark)(?:s|ed|ing)?\b/i;

/** How far from money the word may stand that says it is a cost. */
const COST_REACH = 70;

function has<Tag extends string>(cues: CueFinder<Tag>, reading: SentenceReading): boolean {
  return cues.findIn(reading.text, reading).length > 0;
}

/** What amounts depend on beyond their sentence. */
export interface AmountContext {
  /** The paper is about language models and the like, whose use is paid for. */
  isModelPaper: boolean;
  /** The paper states costs in money elsewhere: a title's amount repeats them. */
  statesMoney: boolean;
}

function isComputeMoney(
  reading: SentenceReading,
  quantity: Quantity,
  context: AmountContext,
): boolean {
  // Beside an amount of device-time, money is what that costs.
  if (reading.quantities.some((other) => other.kind === "device_time")) return true;
  if (has(otherMoneyCues, reading)) return false;
  if (context.statesMoney) return true;
  if (!context.isModelPaper && !has(amountCues, reading)) return false;
  // "$0.10 per million tokens" is a price, not an amount spent.
  const tail = [0, 1, 2, 3, 4]
    .map((offset) => normAt(reading.tokens, quantity.next + offset))
    .join(" ");
  if (
    /^(?:per|\/)(?: (?:1|one|input|output))? ?(?:m|million|k|hour|gpu|month|year|kg)\b/.test(tail)
  )
    return false;
  if (/^of (?:\w+ ){0,3}?(?:calls|api|credits|compute|inference)\b/.test(tail)) return true;
  const hasRun =
    reading.setups.length > 0 && reading.quantities.some((other) => other.kind === "duration");
  const isPaid = /^(?:for|with|under|within)$/.test(normAt(reading.tokens, quantity.first - 1));
  if (isPaid && (hasRun || PAID_WORK.test(reading.text.slice(reading.start, reading.end)))) {
    return true;
  }
  const { start, end } = offsetsOf(reading.tokens, quantity.first, quantity.next);
  return costCues
    .findIn(reading.text, reading)
    .some((cue) => cue.end > start - COST_REACH && cue.start < end + COST_REACH);
}

function isTrainingWork(reading: SentenceReading, quantity: Quantity): boolean {
  const most = Math.max(quantity.low ?? 0, quantity.high ?? 0) * quantity.factorHigh;
  if (most < MIN_TRAINING_FLOP || has(modelSizeCues, reading)) return false;
  return has(trainingBudgetCues, reading);
}

function isComputeEnergy(reading: SentenceReading, quantity: Quantity): boolean {
  const most = Math.max(quantity.low ?? 0, quantity.high ?? 0) * quantity.factorHigh;
  if (quantity.kind === "energy" && most < MIN_ENERGY_KWH) return false;
  // "1,287 MWh of electricity" says no more than 1,287 MWh.
  const others = otherEnergyCues
    .findIn(reading.text, reading)
    .filter(
      (cue) => !OF_ELECTRICITY.test(reading.text.slice(Math.max(0, cue.start - 12), cue.end)),
    );
  return has(energyCues, reading) && others.length === 0;
}

function isOfComputing(
  reading: SentenceReading,
  quantity: Quantity,
  context: AmountContext,
): boolean {
  switch (quantity.kind) {
    case "money":
      return isComputeMoney(reading, quantity, context);
    case "operations":
      return isTrainingWork(reading, quantity);
    case "energy":
    case "emissions":
      return isComputeEnergy(reading, quantity);
    default:
      return false;
  }
}

/** "3000 USD per problem": the item that a price is for belongs to the quotation of money. */
function draftAmount(reading: SentenceReading, quantity: Quantity): FigureDraft | null {
  if (quantity.kind === "duration" || quantity.kind === "device_time") return null;
  const { tokens } = reading;
  const opens =
    quantity.kind === "money" ? Math.min(quantity.unitToken, quantity.first) : quantity.first;
  const number = offsetsOf(tokens, quantity.numberFirst, quantity.numberNext);
  const derivation = quantityFactors(tokens, quantity);
  return {
    kind: quantity.kind,
    ...offsetsOf(tokens, opens, quantity.next),
    amountStart: offsetsOf(tokens, opens, quantity.next).start,
    numberStart: number.start,
    numberEnd: number.end,
    bound: quantity.bound,
    device: null,
    hardware: null,
    deviceCount: null,
    change: quantity.change,
    ...multiply(derivation),
    derivation,
  };
}

/** The figures of money, energy, emissions and total operations of a sentence. */
export function draftAmounts(reading: SentenceReading, context: AmountContext): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const quantity of reading.quantities) {
    if (!isOfComputing(reading, quantity, context)) continue;
    const draft = draftAmount(reading, quantity);
    if (draft) drafts.push(draft);
  }
  return drafts;
}
