import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import type { HardwareRow } from "#src/extract/lexicon/hardware-row.ts";
import { HARDWARE_ROWS } from "#src/extract/lexicon/hardware.ts";

/** How much a spelling says by itself: everything, something with a cue near it, or beside it. */
export type Certainty = "sure" | "shared" | "common";

/** A row under one of its spellings. */
export interface SpelledRow {
  row: HardwareRow;
  certainty: Certainty;
}

function spellingsOf(row: HardwareRow): [Certainty, string][] {
  const { shared = [], common = [] } = row;
  const own = row.name.charAt(0) + row.name.slice(1).toLowerCase().replaceAll("-", " ");
  const unsure = new Set([...shared, ...common].map(keyOfSpelling));
  const sure = row.spellings ?? (unsure.has(keyOfSpelling(own)) ? [] : [own]);
  return [
    ...sure.map((spelling): [Certainty, string] => ["sure", spelling]),
    ...shared.map((spelling): [Certainty, string] => ["shared", spelling]),
    ...common.map((spelling): [Certainty, string] => ["common", spelling]),
  ];
}

/** Every spelling of the table. */
export const SPELLINGS: readonly string[] = HARDWARE_ROWS.flatMap((row) =>
  spellingsOf(row).map(([, spelling]) => spelling),
);

let rowsByKey: ReadonlyMap<string, SpelledRow> | undefined;

/** The row of a spelling, or of a match of one; where two rows share it, the first of the table has it. */
export function rowOfSpelling(text: string): SpelledRow | undefined {
  rowsByKey ??= new Map(
    HARDWARE_ROWS.flatMap((row) =>
      spellingsOf(row).map(([certainty, spelling]): [string, SpelledRow] => [
        keyOfSpelling(spelling),
        { row, certainty },
      ]),
    ).reverse(),
  );
  return rowsByKey.get(keyOfSpelling(text));
}

/** Rows by the name that they are filed under. */
export const ROWS_BY_NAME: ReadonlyMap<string, HardwareRow> = new Map(
  HARDWARE_ROWS.map((row) => [row.name, row]),
);
