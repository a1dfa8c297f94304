import type { HardwareRow } from "#src/extract/lexicon/hardware-row.ts";
import { HARDWARE_BOARDS } from "#src/extract/lexicon/hardware.ts";
import { compileSpellings } from "#src/extract/compile-spellings.ts";
import { readLead } from "#src/extract/hardware-lead.ts";

/** Memory sizes in GB that accelerators are sold with. */
const MEMORIES_GB = new Set([
  1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 15, 16, 20, 22, 24, 32, 40, 46, 48, 64, 80, 94, 96, 128, 141,
  144, 180, 192, 256, 288,
]);
const GB = String.raw`(\d{1,3})\s?-?(?:GB|GiB|G)(?![A-Za-z0-9])`;
const BOARDS = compileSpellings(HARDWARE_BOARDS);

const BOARD_AND_MEMORY = new RegExp(
  `^(?:[\\s~-]?\\(?(?:${BOARDS})(?![A-Za-z0-9]))?(?:[\\s~,/-]{0,2}(?:\\(\\s?)?${GB}\\)?)?\\)?`,
  "i",
);
const AFTER_DEVICE = new RegExp(
  "^s?[\\s-]{0,2}(?:tensor core )?(?:gpu|graphics card|card|accelerator|node|machine|server)?s?\\s?" +
    `(?:\\(|with|of|each with|,? having|featuring|equipped with)\\s?(?:only |a total of )?${GB}(?! (?:of )?(?:ram|system|cpu|disk|data))`,
  "i",
);

/** Length of the longest run behind a name that may belong to it. */
const REACH = 48;

function memoryOf(row: HardwareRow, gigabytes: number | null): number | null {
  if (gigabytes === null) return null;
  return (row.memoriesGb?.includes(gigabytes) ?? MEMORIES_GB.has(gigabytes)) ? gigabytes : null;
}

const numberIn = (match: RegExpExecArray | null) =>
  match?.[1] === undefined ? null : Number(match[1]);

/** What stands around a name: its makers, its board, its memory, and how far they reach. */
export interface Surroundings {
  start: number;
  end: number;
  memoryGb: number | null;
  /** A maker's name touches the model's. */
  hasBrand: boolean;
}

/**
 * Widens a name at `start..end` by the brand and memory that touch it ("80GB NVIDIA A100",
 * "A100-SXM4-80GB"). Memory behind the word for the device ("A40 GPU (48GB)") counts, but stays
 * outside the span.
 */
export function readSurroundings(
  text: string,
  start: number,
  end: number,
  row: HardwareRow,
): Surroundings {
  const lead = readLead(text, start);
  const memoryBefore = memoryOf(row, lead.gigabytes);
  // A size that is none of this model's belongs to something else, and so does what leads it.
  const isForeign = lead.gigabytes !== null && memoryBefore === null;
  const tail = text.slice(end, end + REACH);
  const plural = /^s(?![A-Za-z0-9])/.test(tail) ? 1 : 0;
  const direct = BOARD_AND_MEMORY.exec(tail.slice(plural));
  const memoryDirect = memoryOf(row, numberIn(direct));
  const isWhole = direct?.[1] === undefined || memoryDirect !== null;
  const reach = isWhole ? plural + closedLength(direct?.[0] ?? "") : plural;
  const memoryGb = memoryBefore ?? memoryDirect ?? memoryOf(row, numberIn(AFTER_DEVICE.exec(tail)));
  return {
    start: isForeign ? start : lead.start,
    end: end + reach,
    memoryGb,
    hasBrand: lead.hasBrand,
  };
}

/** The length of a run without a bracket or separator at its end that it did not open. */
function closedLength(run: string): number {
  const opened = run.includes("(");
  return (opened ? run : run.replace(/\)$/, "")).replace(/[\s~,/-]+$/, "").length;
}
