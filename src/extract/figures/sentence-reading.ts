import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import { findSetups } from "#src/extract/devices/find-setups.ts";
import { collectQuantities } from "#src/extract/quantities/collect-quantities.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import type { Sentence } from "#src/extract/tokens/sentences.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** All that is read from one sentence before its figures are decided on. */
export interface SentenceReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly quantities: readonly Quantity[];
  /** What its work ran on. */
  readonly setups: readonly DeviceSetup[];
}

/** Whether a token belongs to a unit of device-time ("A100 GPU hours"), which names no setup. */
function isOfUnit(quantities: readonly Quantity[], index: number): boolean {
  return quantities.some(
    ({ kind, unitFirst, unitToken }) =>
      kind === "device_time" && index >= unitFirst && index <= unitToken,
  );
}

class ReadSentence implements SentenceReading {
  #setups: readonly DeviceSetup[] | undefined;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly start: number,
    readonly end: number,
    readonly quantities: readonly Quantity[],
  ) {}

  /** Looked for once somebody asks: most sentences have no quantity that ran on anything. */
  get setups(): readonly DeviceSetup[] {
    return (this.#setups ??= findSetups(this.tokens, (index) => isOfUnit(this.quantities, index)));
  }
}

/** Reads a sentence of the field `text`: its quantities, what ran on what. One that cannot measure anything has none. */
export function readSentence(text: string, sentence: Sentence, mayMeasure = true): SentenceReading {
  const { tokens, start, end } = sentence;
  const quantities = mayMeasure ? collectQuantities(tokens) : [];
  return new ReadSentence(text, tokens, start, end, quantities);
}
