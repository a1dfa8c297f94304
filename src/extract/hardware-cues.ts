import { compileSpellings } from "#src/extract/compile-spellings.ts";
import type { SpelledRow } from "#src/extract/hardware-index.ts";
import { HARDWARE_CUES, POLYMER_CUES } from "#src/extract/lexicon/hardware.ts";

/** How far from a name a cue may stand, in letters. */
const REACH = 90;

const CUE = new RegExp(`(?<![A-Za-z])(?:${compileSpellings(HARDWARE_CUES)})(?![A-Za-z])`, "i");
const POLYMER = new RegExp(`(?<![A-Za-z])(?:${compileSpellings(POLYMER_CUES)})(?![A-Za-z])`, "i");
const DEVICE_BEHIND =
  /^s?[\s~-]{0,2}(?:laptop )?(?:GPU|Ti\b|graphics|card|chip|SoC|processor|accelerator|NPU|neural engine|MacBook|Mac\b)/i;
const TIME_BEHIND = /^s?[\s~-]{0,2}(?:GPU[\s-])?(?:hour|day|month|year|machine|server)s?\b/i;
const COUNT_BEFORE =
  /(?:\d\s?(?:[xX×*]|\$?\\times\$?)|times|\bon \d{1,5}|on (?:a|one) single|\bon (?:one|an?))\s?$/;
const APPLE_BEFORE =
  /\b(?:Apple(?:'s)?(?: silicon)?|MacBook(?: Pro| Air)?(?: with(?: an?)?)?|Mac (?:mini|Studio|Pro))[\s(]{1,2}$/i;
/** "4*3090"; "1920x1080" is no count of anything. */
const SMALL_COUNT_BEFORE = /(?<![\d.])\d{1,2}\s?[xX×*]\s?$/;
/** "1,080" and "3.090" are numbers, and so is what counts hours. */
const NUMBER_BEFORE = /\d[.,]$/;
const HOURS_BEHIND = /^\s?-?GPUs?[\s-]{1,2}(?:hour|hr|day|month|year)/i;
const ROAD_BEHIND = /^\s(?:motorway|highway|road|autobahn|freeway|expressway|trunk road)\b/i;
const COMPOUND_BEFORE = /[A-Za-z]-$/;

/** A spelling at a place, and what was read around it. */
export interface Sighting extends SpelledRow {
  memoryGb: number | null;
  hasBrand: boolean;
  /** Another accelerator stands a few words before. */
  isNearOther: boolean;
}

/** Whether the spelling at `start..end` names an accelerator and not something else so called. */
export function isAccelerator(text: string, start: number, end: number, seen: Sighting): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const word = text.slice(start, end);
  if (seen.row.name === "TPU") {
    const isSpelledOut = word.length > 4;
    if (isSpelledOut) return true;
    return (
      word.startsWith("TPU") && !COMPOUND_BEFORE.test(before) && !POLYMER.test(before + behind)
    );
  }
  if (seen.row.vendor === "Apple" && seen.certainty !== "sure") return APPLE_BEFORE.test(before);
  if (/^\d/.test(word) && (NUMBER_BEFORE.test(before) || HOURS_BEHIND.test(behind)))
    return seen.hasBrand;
  if (ROAD_BEHIND.test(behind)) return false;
  if (seen.certainty === "sure") return true;
  if (seen.certainty === "common") {
    return seen.hasBrand || DEVICE_BEHIND.test(behind) || SMALL_COUNT_BEFORE.test(before);
  }
  return (
    seen.hasBrand ||
    seen.memoryGb !== null ||
    seen.isNearOther ||
    DEVICE_BEHIND.test(behind) ||
    TIME_BEHIND.test(behind) ||
    COUNT_BEFORE.test(before) ||
    CUE.test(before) ||
    CUE.test(behind)
  );
}
