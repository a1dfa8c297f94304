import { boundedEnds, readBoundedAmount } from "#src/extract/numbers/bounded-amount.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { deviceAt } from "#src/extract/devices/device-word.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";
import { readDeviceTimeUnit } from "#src/extract/units/read-device-time-unit.ts";

const LEADS: ReadonlySet<string> = new Set(["from", ":", "=", "to"]);

/** Tokens between a unit and its number ("GPU hours needed from"). */
const MAX_GAP = 2;

/**
 * Amounts that follow their unit of device-time: "reduces GPU hours from 384 to 30",
 * "GPU-hours: 32". Null where token `index` opens no such phrase.
 */
export function readQuantityAfterUnit(tokens: readonly Token[], index: number): Quantity[] | null {
  if (!deviceAt(tokens[index])) return null;
  const unit = readDeviceTimeUnit(tokens, index);
  if (!unit) return null;
  let lead = unit.next;
  if (normAt(tokens, lead) === ")") lead += 1;
  while (lead < unit.next + MAX_GAP && !LEADS.has(normAt(tokens, lead))) lead += 1;
  if (!LEADS.has(normAt(tokens, lead))) return null;
  const first = readPlain(tokens, lead + 1, unit);
  if (!first) return null;
  const isPair = normAt(tokens, lead) === "from" && normAt(tokens, first.next) === "to";
  const second = isPair ? readPlain(tokens, first.next + 1, unit) : null;
  if (normAt(tokens, lead) === "from" && !second) return null;
  return second ? [first, second] : [first];
}

function readPlain(
  tokens: readonly Token[],
  from: number,
  unit: NonNullable<ReturnType<typeof readDeviceTimeUnit>>,
): Quantity | null {
  let index = from;
  while (index < from + 3 && tokens[index]?.kind !== "number") index += 1;
  const bounded = tokens[index]?.kind === "number" ? readBoundedAmount(tokens, index) : null;
  const next = tokens[bounded?.next ?? 0];
  // A sign or a word right behind the number is another unit ("GPU hours to 48%").
  if (!bounded || next?.norm === "%" || next?.norm === "x" || next?.kind === "hardware")
    return null;
  if (
    next?.kind === "word" &&
    /^(?:gpus?|hours?|days?|times|tokens?|epochs?|models?)$/.test(next.norm)
  ) {
    return null;
  }
  const { amount, bound } = bounded;
  return {
    kind: "device_time",
    first: bounded.first,
    next: bounded.next,
    numberFirst: amount.first,
    numberNext: amount.next,
    ...boundedEnds(amount, bound),
    bound,
    unit: `${unit.hardware?.name ?? unit.device.toUpperCase()}-${unit.unit.name}s`,
    factorLow: unit.unit.hours,
    factorHigh: unit.unit.hours,
    conversion: unit.unit.hours === 1 ? "" : `h per ${unit.unit.name}`,
    device: unit.device,
    hardware: unit.hardware,
    unitFirst: unit.first,
    unitToken: unit.next - 1,
    isCarried: true,
    isAdjective: false,
    change: null,
  };
}
