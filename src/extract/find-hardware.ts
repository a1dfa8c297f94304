import type { HardwareName } from "#src/domain/hardware.ts";
import { isAccelerator } from "#src/extract/hardware-cues.ts";
import { SPELLINGS, rowOfSpelling } from "#src/extract/hardware-index.ts";
import { readSurroundings } from "#src/extract/hardware-memory.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";

/** An accelerator that a text names: half-open UTF-16 offsets, and the name as it is filed. */
export interface HardwareMention extends HardwareName {
  /** With the brand and memory that touch the name, without the word "GPU". */
  start: number;
  end: number;
}

const findNames = compileFinder(SPELLINGS);
/** How far behind an accelerator a second name needs no cue of its own, in letters. */
const NEAR = 60;

/**
 * Every accelerator model that a text names, in order and without overlap. `name` has the memory
 * size where it is stated ("A100 80GB"), `family` has not.
 */
export function findHardware(text: string): HardwareMention[] {
  const mentions: HardwareMention[] = [];
  for (const { start, end } of findNames(text)) {
    const spelled = rowOfSpelling(text.slice(start, end));
    if (spelled === undefined) continue;
    const { row } = spelled;
    const around = readSurroundings(text, start, end, row);
    const last = mentions.at(-1);
    const isNearOther = last !== undefined && start - last.end < NEAR;
    if (!isAccelerator(text, start, end, { ...spelled, ...around, isNearOther })) continue;
    if (last !== undefined && around.start < last.end) {
      // "AMD Instinct MI250X" is one name, whose first part is a name too.
      if (last.name === row.vaguer) mentions.pop();
      around.start = last.name === row.vaguer ? last.start : start;
    }
    const name = around.memoryGb === null ? row.name : `${row.name} ${around.memoryGb}GB`;
    mentions.push({
      start: around.start,
      end: around.end,
      name,
      family: row.family ?? row.name,
      vendor: row.vendor,
      device: row.device,
    });
  }
  return mentions;
}
