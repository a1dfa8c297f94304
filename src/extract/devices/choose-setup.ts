import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** How many tokens may lie between an amount and what it ran on. */
const REACH = 60;

/** What it costs, in tokens, to reach over a clause's edge, or over another amount. */
const CLAUSE_COST = 14;
const AMOUNT_COST = 10;
const SEMICOLON_COST = 80;
/** What costs more to reach than this was not meant. */
const MAX_COST = 75;
/** What a setup without a known count costs against one with a count. */
const UNKNOWN_COST = 25;
const CPU_COST = 8;
/** Of two as near, the one that an earlier amount does not touch already. */
const TOUCHED_COST = 4;
/** "30 minutes on a cluster with 4 machines": a preposition right behind an amount leads to its devices. */
const LED_GAIN = 14;
const LED_REACH = 6;
/** What is done one by one was not done on many devices that were told of before. */
const SERIAL: ReadonlySet<string> = wordSet("serial sequential nonparallel");

const CLAUSE_EDGE: ReadonlySet<string> = wordSet(
  "while whereas but instead versus vs compared although than unlike respectively",
);

function gapCost(
  tokens: readonly Token[],
  from: number,
  to: number,
  amounts: readonly Quantity[],
): number {
  let cost = to - from;
  for (let index = from; index < to; index += 1) {
    if (CLAUSE_EDGE.has(normAt(tokens, index))) cost += CLAUSE_COST;
    // "…, and on 4 others in 9": another run.
    if (normAt(tokens, index) === "and" && normAt(tokens, index - 1) === ",") cost += CLAUSE_COST;
    const isSerial = normAt(tokens, index) === "parallel" && normAt(tokens, index - 2) === "non";
    if (normAt(tokens, index) === ";" || isSerial || SERIAL.has(normAt(tokens, index))) {
      cost += SEMICOLON_COST;
    }
  }
  for (const amount of amounts) {
    if (amount.kind === "duration" && amount.first >= from && amount.next <= to)
      cost += AMOUNT_COST;
  }
  return cost;
}

/** "50 days on one node (or 19 hours on 75 such nodes)": an earlier amount stands right before the setup. */
function isTouched(setup: DeviceSetup, quantity: Quantity, amounts: readonly Quantity[]): boolean {
  return amounts.some(
    (amount) =>
      amount !== quantity &&
      amount.kind === "duration" &&
      amount.next <= setup.first &&
      setup.first - amount.next <= 2,
  );
}

/** "1,620 CPU cores and 24 GPUs": the accelerators right behind are what counts. */
function isHostOfNext(setup: DeviceSetup, setups: readonly DeviceSetup[]): boolean {
  const isNext = (other: DeviceSetup) =>
    other.device !== "cpu" && other.first >= setup.next && other.first - setup.next <= 2;
  return setup.device === "cpu" && setups.some(isNext);
}

/**
 * The setup of the same sentence that an amount of time was spent on: the nearest, where clauses
 * and other amounts between count as distance. Null where none is near.
 */
export function chooseSetup(
  tokens: readonly Token[],
  quantity: Quantity,
  setups: readonly DeviceSetup[],
  quantities: readonly Quantity[],
): DeviceSetup | null {
  let best: DeviceSetup | null = null;
  let bestCost = MAX_COST;
  const hasAccelerator = setups.some((setup) => setup.device !== "cpu");
  for (const setup of setups) {
    const isBefore = setup.next <= quantity.first;
    const from = isBefore ? setup.next : quantity.next;
    const to = isBefore ? quantity.first : setup.first;
    if (to - from > REACH || to < from) continue;
    let cost = gapCost(tokens, from, to, quantities);
    const isBeside = !isBefore && to - from === 1;
    const isUnknown = setup.count === null && setup.bounded === null;
    // "runs on a GPU and trains in 11 hours on TPUs": what stands right behind is meant.
    if (isUnknown && !(isBeside && best && best.device !== setup.device)) cost += UNKNOWN_COST;
    if (setup.device === "cpu" && hasAccelerator) cost += CPU_COST;
    if (isBefore && isTouched(setup, quantity, quantities)) cost += TOUCHED_COST;
    const isLed =
      !isBefore && to - from <= LED_REACH && /^(?:on|using)$/.test(normAt(tokens, from));
    if (isLed && !isUnknown && !isHostOfNext(setup, setups)) cost -= LED_GAIN;
    if (cost < bestCost) [best, bestCost] = [setup, cost];
  }
  return best;
}
