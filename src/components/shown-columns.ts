import type { Column } from "#src/query/search-params.ts";

/** Columns that stand unless the reader chose others. */
const USUAL_COLUMNS: readonly Column[] = ["ruler", "cost", "gpus", "work", "authors"];

/** The columns that a reader's choice shows: no choice is the usual ones. */
export function shownColumns(choice: readonly Column[]): readonly Column[] {
  return choice.length > 0 ? choice : USUAL_COLUMNS;
}

/** The choice after a column is switched on or off. The usual ones, or none at all, are no choice. */
export function toggleColumn(choice: readonly Column[], column: Column): Column[] {
  const shown = shownColumns(choice);
  const next = shown.includes(column)
    ? shown.filter((other) => other !== column)
    : [...shown, column];
  const isUsual =
    next.length === USUAL_COLUMNS.length && USUAL_COLUMNS.every((usual) => next.includes(usual));
  return isUsual ? [] : next;
}
