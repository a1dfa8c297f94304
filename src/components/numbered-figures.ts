import type { FigureRow } from "#src/query/rows.ts";

/** A figure with its number on the page, by which its mark and its row are tied. */
export interface NumberedFigure {
  number: number;
  figure: FigureRow;
}

/** Figures in reading order, title before abstract, numbered from 1. */
export function numberFigures(figures: readonly FigureRow[]): NumberedFigure[] {
  return figures
    .toSorted((a, b) => fieldOrder(a) - fieldOrder(b) || a.start - b.start || a.end - b.end)
    .map((figure, index) => ({ number: index + 1, figure }));
}

function fieldOrder({ field }: FigureRow): number {
  return field === "title" ? 0 : 1;
}

/** The id of a figure's mark in the text. */
export function markId(number: number): string {
  return `figure-${number}`;
}

/** The id of a figure's row in the table. */
export function rowId(number: number): string {
  return `row-${number}`;
}
