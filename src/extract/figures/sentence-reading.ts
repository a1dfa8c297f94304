import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import { findSetups } from "#src/extract/devices/find-setups.ts";
import { collectQuantities } from "#src/extract/quantities/collect-quantities.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import type { Sentence } from "#src/extract/tokens/sentences.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** All that is read from one sentence before its figures are decided on. */
export interface SentenceReading {
  text: string;
  tokens: readonly Token[];
  start: number;
  end: number;
  quantities: readonly Quantity[];
  setups: readonly DeviceSetup[];
}

/**
 * Reads a sentence of the field `text`: its quantities, what ran on what. One that cannot measure anything has no
 * quantities, and nobody asks what it ran on.
 */
export function readSentence(text: string, sentence: Sentence, mayMeasure = true): SentenceReading {
  const { tokens, start, end } = sentence;
  if (!mayMeasure) return { text, tokens, start, end, quantities: [], setups: [] };
  const quantities = collectQuantities(tokens);
  const taken = new Set<number>();
  for (const quantity of quantities) {
    if (quantity.kind !== "device_time") continue;
    for (let index = quantity.unitFirst; index <= quantity.unitToken; index += 1) taken.add(index);
  }
  return {
    text,
    tokens,
    start,
    end,
    quantities,
    setups: findSetups(tokens, (index) => taken.has(index)),
  };
}
