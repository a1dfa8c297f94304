import { CueFinder } from "#src/extract/cues/cue-finder.ts";
import { offsetsOf } from "#src/extract/figures/derive.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import {
  COMPUTE_CUES,
  LATENCY_CUES,
  OTHER_TIME_CUES,
  TAKES_TIME,
  TRAINING_CUES,
} from "#src/extract/lexicon/compute-context.ts";
import { isDataTime } from "#src/extract/quantities/is-computing-time.ts";
import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt } from "#src/extract/tokens/token.ts";

const computeCues = new CueFinder(COMPUTE_CUES);
const otherTimeCues = new CueFinder(OTHER_TIME_CUES);
const trainingCues = new CueFinder(TRAINING_CUES);
const latencyCues = new CueFinder(LATENCY_CUES);

/** How far, in characters, the word may stand from a duration that makes it one of computing. */
const CUE_REACH_BEFORE = 120;
const CUE_REACH_AFTER = 90;
/** How far a word of other time (people's, recordings') makes a duration its own. */
const OTHER_REACH = 90;
/** The same for durations of seconds, which are latencies unless work is named beside them. */
const SECONDS_REACH = 60;
/** How far the name of the paper's own system may stand from the time it takes. */
const NAME_REACH = 45;

/** Longer units of wall-clock time are the calendar's unless devices are named. */
const MAX_WALL_UNIT_HOURS = 168;

const HORIZON = /\b(?:predict|forecast)\w*\b[^,.;]{0,40}$/i;

/** "The trained model" is at work; only what "is trained" is in training. */
const TRAINED_THING = /\b(?:the|an?|our|its|pre)[\s-](?:pre-?)?trained$/i;

const MINUTE = 1 / 60;

interface Span {
  start: number;
  end: number;
}

function isNear(
  cues: readonly Span[],
  { start, end }: Span,
  before: number,
  after = before,
): boolean {
  return cues.some((cue) => cue.end > start - before && cue.start < end + after);
}

function placeOf(reading: SentenceReading, quantity: Quantity): Span {
  return offsetsOf(reading.tokens, quantity.first, quantity.next);
}

/** Whether a duration is that of people, recordings, the calendar or the world. */
export function tellsOtherTime(reading: SentenceReading, quantity: Quantity): boolean {
  // Where one duration is of data, the bare ones beside it are too ("7,500 hours of calls … to 100 hours").
  if (reading.quantities.some((other) => isDataTime(reading.tokens, other))) return true;
  const cues = otherTimeCues.findIn(reading.text, reading);
  return isNear(cues, placeOf(reading, quantity), OTHER_REACH);
}

/** Whether a word of other time stands between a duration and devices: "4 GPUs, and annotators worked 30 hours". */
export function partsTimeFrom(
  reading: SentenceReading,
  quantity: Quantity,
  setup: DeviceSetup,
): boolean {
  const place = placeOf(reading, quantity);
  const devices = offsetsOf(reading.tokens, setup.first, setup.next);
  const start = Math.min(place.end, devices.end);
  const end = Math.max(place.start, devices.start);
  return otherTimeCues
    .findIn(reading.text, reading)
    .some((cue) => cue.start >= start && cue.end <= end);
}

/**
 * Whether an amount of time is the running time of a finished model on one input: seconds, with no
 * word of training, search or fitting beside them, or in a sentence about latency.
 */
export function isLatency(
  reading: SentenceReading,
  quantity: Quantity,
  onDevices: boolean,
): boolean {
  if (quantity.factorHigh >= MINUTE) return false;
  // Minutes in seconds ("550 seconds on a single machine") are work where devices are counted.
  const hours = Math.max(quantity.low ?? 0, quantity.high ?? 0) * quantity.factorHigh;
  if (onDevices && hours >= MINUTE) return false;
  const place = placeOf(reading, quantity);
  const work = trainingCues
    .findIn(reading.text, reading)
    .filter((cue) => !TRAINED_THING.test(reading.text.slice(Math.max(0, cue.start - 8), cue.end)));
  if (!isNear(work, place, SECONDS_REACH)) return true;
  const isTrained = /\btraining and inference\b/i.test(
    reading.text.slice(reading.start, reading.end),
  );
  return !isTrained && isNear(latencyCues.findIn(reading.text, reading), place, SECONDS_REACH);
}

/** The paper's own system by its name takes the time ("X requires only 24 hours to …"). */
function isOfNamed(reading: SentenceReading, place: Span, names: readonly string[]): boolean {
  const start = Math.max(reading.start, place.start - NAME_REACH);
  const end = Math.min(reading.end, place.end + NAME_REACH);
  return names.some((name) => reading.text.slice(start, end).includes(name));
}

/**
 * Whether a duration with no devices beside it is the time some computing took: a word of computing
 * or the name of what the paper made stands near it (a title's needs none: that is what it tells), it is said as something takes time, and
 * nothing makes it people's or the calendar's.
 */
export function isWallTime(
  reading: SentenceReading,
  quantity: Quantity,
  { ownNames, isTitle }: { ownNames: readonly string[]; isTitle: boolean },
): boolean {
  if (quantity.factorHigh > MAX_WALL_UNIT_HOURS || tellsOtherTime(reading, quantity)) return false;
  const place = placeOf(reading, quantity);
  const cues = computeCues.findIn(reading.text, reading);
  const isComputing =
    isTitle ||
    isNear(cues, place, CUE_REACH_BEFORE, CUE_REACH_AFTER) ||
    isOfNamed(reading, place, ownNames);
  if (!isComputing) return false;
  // "predicts relapse within 48 hours": a horizon.
  if (HORIZON.test(reading.text.slice(reading.start, place.start))) return false;
  const before = normAt(reading.tokens, quantity.first - 1);
  const inner = normAt(reading.tokens, quantity.first);
  return TAKES_TIME.has(before) || TAKES_TIME.has(inner) || quantity.change !== null;
}
