/** A mark's place in the drawing, in px. */
export interface Placed {
  px: number;
  py: number;
}

/** Marks that lie in one cell of the plot. */
export interface Cell<Mark> {
  /** The middle of the marks, in px. */
  px: number;
  py: number;
  marks: Mark[];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Gathers marks by cells of `size` px, so that thousands can be drawn as some hundreds. No mark is lost: cells hold
 * all of them.
 */
export function gatherPoints<Mark extends Placed>(
  marks: readonly Mark[],
  size: number,
): Cell<Mark>[] {
  const cells = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${Math.floor(mark.px / size)} ${Math.floor(mark.py / size)}`;
    const cell = cells.get(key);
    if (cell) cell.push(mark);
    else cells.set(key, [mark]);
  }
  return [...cells.values()].map((inCell) => ({
    px: mean(inCell.map(({ px }) => px)),
    py: mean(inCell.map(({ py }) => py)),
    marks: inCell,
  }));
}
