import type { Factor } from "#src/domain/figure.ts";
import { type CommonSetup } from "#src/extract/devices/common-setup.ts";
import { chooseSetup } from "#src/extract/devices/choose-setup.ts";
import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import {
  boundOfProduct,
  countFactor,
  multiply,
  offsetsOf,
  quantityFactors,
} from "#src/extract/figures/derive.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import {
  isLatency,
  isWallTime,
  partsTimeFrom,
  tellsOtherTime,
} from "#src/extract/figures/is-wall-time.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import { canBeComputingTime } from "#src/extract/quantities/is-computing-time.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";

/** Longest run of characters between a duration and its devices that is still quoted with both. */
const MAX_QUOTED_GAP = 80;

/** Tokens between a unit of device-time and the device it adds ("20 GPU-hours on an H100"). */
const MAX_UNIT_GAP = 4;

/** Longer units are the calendar's unless the devices stand right beside them. */
const WEEK_HOURS = 168;
const MAX_YEARS_GAP = 8;

/** How far "thousands of GPUs" may stand from the time that they worked. */
const MAX_ORDER_GAP = 3;

/** What durations depend on beyond their sentence. */
export interface TimeContext {
  /** The one device that the whole field's work ran on, where it says so; a function, since few ask. */
  common: () => CommonSetup | null;
  /** Names that the paper gives what it made. */
  ownNames: readonly string[];
  /** The field is a title, which names what the paper is about. */
  isTitle: boolean;
}

/** The draft of an amount of time by itself. */
function draftOf(
  reading: SentenceReading,
  quantity: Quantity,
  kind: "device_time" | "wall_time",
  derivation: Factor[],
): FigureDraft {
  const { tokens } = reading;
  const { start, end } = offsetsOf(tokens, quantity.first, quantity.next);
  const number = offsetsOf(tokens, quantity.numberFirst, quantity.numberNext);
  const { listHead } = quantity;
  const { low, high } = multiply(derivation);
  return {
    kind,
    start,
    end,
    amountStart: listHead ? offsetsOf(tokens, listHead.first, listHead.next).start : start,
    numberStart: number.start,
    numberEnd: number.end,
    low,
    high,
    bound: quantity.bound,
    device: quantity.device,
    hardware: quantity.hardware?.name ?? null,
    deviceCount: null,
    derivation,
    change: quantity.change,
  };
}

function draftDeviceTime(reading: SentenceReading, quantity: Quantity): FigureDraft {
  const { tokens, setups, quantities } = reading;
  const draft = draftOf(reading, quantity, "device_time", quantityFactors(tokens, quantity));
  const setup = chooseSetup(tokens, quantity, setups, quantities);
  // An article does not count: "2 GPU-years on a Titan Xp" may have been many at once.
  const isSaidNumber = ({ countToken }: DeviceSetup) =>
    countToken !== null && !/^an?$/.test(tokens[countToken]?.norm ?? "a");
  if (!setup || setup.device !== quantity.device) return draft;
  const gap = setup.first - quantity.next;
  const touches = gap >= 0 && gap <= MAX_UNIT_GAP && setup.hardware !== null && !quantity.isCarried;
  const { end } = touches ? offsetsOf(tokens, setup.first, setup.next) : draft;
  return {
    ...draft,
    end,
    hardware: draft.hardware ?? setup.hardware?.name ?? null,
    deviceCount: isSaidNumber(setup) && quantity.change !== "from" ? setup.count : null,
  };
}

/** The quotation of a duration with its devices, or the duration alone where they stand far apart. */
function quotedSpan(
  reading: SentenceReading,
  quantity: Quantity,
  setup: DeviceSetup,
  used: ReadonlySet<DeviceSetup>,
): { start: number; end: number; carried: boolean } {
  const { tokens, quantities } = reading;
  const own = offsetsOf(tokens, quantity.first, quantity.next);
  // Said once with an earlier duration, the devices hold for this one too.
  if (used.has(setup)) return { ...own, carried: true };
  const device = offsetsOf(tokens, setup.first, setup.next);
  const start = Math.min(own.start, device.start);
  const end = Math.max(own.end, device.end);
  const gap = end - start - (own.end - own.start) - (device.end - device.start);
  const isCrossed = quantities.some((other) => {
    if (other === quantity) return false;
    const place = offsetsOf(tokens, other.first, other.next);
    return place.start < end && place.end > start;
  });
  return gap > MAX_QUOTED_GAP || isCrossed
    ? { ...own, carried: true }
    : { start, end, carried: false };
}

/** A duration that counts on its own: of an unknown number of devices, or of none that are named. */
function draftWallTime(
  reading: SentenceReading,
  quantity: Quantity,
  setup: DeviceSetup | null,
): FigureDraft {
  const derivation = quantityFactors(reading.tokens, quantity);
  return {
    ...draftOf(reading, quantity, "wall_time", derivation),
    device: setup?.device ?? null,
    hardware: setup?.hardware?.name ?? null,
  };
}

/** A duration times the number of devices that it was spent on. */
function draftOnDevices(
  reading: SentenceReading,
  quantity: Quantity,
  { setup, start, end }: CommonSetup,
  span: { start: number; end: number; carried: boolean },
): FigureDraft {
  const { device, count, bounded } = setup;
  const derivation: Factor[] = quantityFactors(reading.tokens, quantity);
  const bound = boundOfProduct(quantity.bound, bounded?.bound ?? "exact");
  const ends = bounded && bound !== null ? bounded : { low: count, high: count };
  derivation.push(countFactor(setup, ends, { start, end }, span.carried));
  return {
    ...draftOf(reading, quantity, "device_time", derivation),
    start: span.start,
    end: span.end,
    device,
    hardware: setup.hardware?.name ?? null,
    bound: bound ?? quantity.bound,
    deviceCount: count,
  };
}

/** Whether naming devices with their number makes a duration theirs; years and bare machines need more. */
function isTimeOnDevices(
  reading: SentenceReading,
  quantity: Quantity,
  setup: DeviceSetup,
): boolean {
  if (setup.count === null && setup.bounded === null) return false;
  const gap = Math.max(setup.first - quantity.next, quantity.first - setup.next);
  if (setup.count === null && gap > MAX_ORDER_GAP) return false;
  if (quantity.factorHigh > WEEK_HOURS) {
    const isCounted = setup.device !== "cpu" || ((setup.count ?? 2) > 1 && !setup.isHost);
    return isCounted && gap <= MAX_YEARS_GAP;
  }
  if (partsTimeFrom(reading, quantity, setup)) return false;
  return setup.device !== "cpu" || !tellsOtherTime(reading, quantity);
}

function draftDuration(
  reading: SentenceReading,
  quantity: Quantity,
  context: TimeContext,
  used: Set<DeviceSetup>,
): FigureDraft | null {
  const { tokens } = reading;
  const setup = chooseSetup(tokens, quantity, reading.setups, reading.quantities);
  const onDevices = setup !== null && isTimeOnDevices(reading, quantity, setup);
  if (isLatency(reading, quantity, onDevices)) return null;
  if (setup && onDevices) {
    const place = offsetsOf(tokens, setup.first, setup.next);
    const span = quotedSpan(reading, quantity, setup, used);
    used.add(setup);
    return draftOnDevices(reading, quantity, { setup, ...place }, span);
  }
  if (!isWallTime(reading, quantity, context)) return null;
  const common = reading.setups.length > 0 ? null : context.common();
  if (!common) return draftWallTime(reading, quantity, setup);
  const span = { ...offsetsOf(tokens, quantity.first, quantity.next), carried: true };
  return draftOnDevices(reading, quantity, common, span);
}

/** The figures of device-time and wall-clock time of a sentence. */
export function draftTimes(reading: SentenceReading, context: TimeContext): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  const used = new Set<DeviceSetup>();
  for (const quantity of reading.quantities) {
    if (quantity.kind === "device_time") {
      drafts.push(draftDeviceTime(reading, quantity));
    } else if (quantity.kind === "duration" && canBeComputingTime(reading.tokens, quantity)) {
      const draft = draftDuration(reading, quantity, context, used);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}
