/** What became of the input of one run. */
export interface RunCounts {
  /** Papers and rejected pieces of input alike. */
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Without any statement of compute, and left out. */
  skipped: number;
  rejected: number;
  /** Papers kept that state a headline cost. */
  withCost: number;
  /** Figures found. */
  figures: number;
}

export const NO_COUNTS: Readonly<RunCounts> = {
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  withCost: 0,
  figures: 0,
};
