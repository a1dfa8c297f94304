import type { HardwareName } from "#src/domain/hardware.ts";
import { findHardware } from "#src/extract/find-hardware.ts";
import { ROWS_BY_NAME, rowOfSpelling } from "#src/extract/hardware-index.ts";

const MEMORY = /^(.+) (\d{1,3})GB$/;

/** Family, vendor and device of a filed name ("A100 80GB" → A100, NVIDIA, gpu); null if unknown. */
export function fileHardware(name: string): HardwareName | null {
  const [, withoutMemory = name, memoryGb] = MEMORY.exec(name) ?? [];
  const row = ROWS_BY_NAME.get(withoutMemory) ?? rowOfSpelling(withoutMemory)?.row;
  if (row === undefined) return null;
  return {
    name: memoryGb === undefined ? row.name : `${row.name} ${memoryGb}GB`,
    family: row.family ?? row.name,
    vendor: row.vendor,
    device: row.device,
  };
}

/** The names that a filed name makes superfluous: "A100 80GB" says all that "A100" does. */
function vaguerNames(name: string): string[] {
  const withoutMemory = MEMORY.exec(name)?.[1];
  const names = withoutMemory === undefined ? [] : [withoutMemory];
  for (
    let vaguer = ROWS_BY_NAME.get(withoutMemory ?? name)?.vaguer;
    vaguer !== undefined;
    vaguer = ROWS_BY_NAME.get(vaguer)?.vaguer
  ) {
    names.push(vaguer);
  }
  return names;
}

/** Every accelerator model that a paper names, once each, in order, a vague name beside an exact one left out. */
export function collectHardware(title: string, abstract: string): string[] {
  // The abstract comes first, because it is the text that was looked at last.
  const inAbstract = findHardware(abstract);
  const mentions = findHardware(title).concat(inAbstract);
  if (mentions.length === 0) return [];
  if (mentions.length === 0) return [];
  const names = [...new Set(mentions.map((mention) => mention.name))];
  const superfluous = new Set(names.flatMap(vaguerNames));
  return names.filter((name) => !superfluous.has(name));
}
