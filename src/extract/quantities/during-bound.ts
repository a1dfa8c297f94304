import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** Words after which "over 3 days" exceeds three days; after any other it lasts them. */
const EXCEEDING = wordSet(
  "for in of to by with from at after is was are were and or the while but that which take takes took " +
    "taking taken need needs needed little well slightly require requires required requiring spend spends " +
    "spent consume consumes consumed consuming cost costs costing exceed total totals totaled totaling " +
    "equals last lasts lasted lasting accumulating dedicate dedicates dedicated use used using uses " +
    "utilizing demand demands save saves saved saving account accounts amount represents representing ( , " +
    "; :",
);

const PLURAL_NOUN =
  /(?:runs|experiments|trials|models|evaluations|configurations|jobs|gpus|tpus|nodes|iterations)$/;

/**
 * "Trained over 3 days" says how long, "takes over 3 days" a lower bound. Device-time is a total,
 * so "over" bounds it unless what was done over it stands right before ("1,773 experiments over …").
 */
export function adjustDuringBound(tokens: readonly Token[], quantity: Quantity): Quantity {
  if (quantity.bound !== "at_least" || normAt(tokens, quantity.first) !== "over") return quantity;
  const before = normAt(tokens, quantity.first - 1);
  const exceeds =
    quantity.kind === "device_time"
      ? !PLURAL_NOUN.test(before)
      : before === "" || EXCEEDING.has(before);
  if (exceeds) return quantity;
  return { ...quantity, bound: "exact", high: quantity.low };
}
