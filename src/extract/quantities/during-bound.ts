import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** Words after which "over 3 days" exceeds three days; after any other it lasts them. */
const EXCEEDING =
  /^(?:for|in|of|to|by|with|from|at|after|is|was|are|were|and|or|the|while|but|that|which|take|takes|took|taking|taken|need|needs|needed|little|well|slightly|require|requires|required|requiring|spend|spends|spent|consume[sd]?|consuming|cost|costs|costing|exceed|total|totals|totaled|totaling|equals|lasts?|last(?:ed|ing)|accumulating|dedicate[sd]?|used?|using|uses|utilizing|demands?|save[sd]?|saving|accounts?|amount|represent(?:s|ing)|\(|,|;|:|)$/;

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
    quantity.kind === "device_time" ? !PLURAL_NOUN.test(before) : EXCEEDING.test(before);
  if (exceeds) return quantity;
  return { ...quantity, bound: "exact", high: quantity.low };
}
