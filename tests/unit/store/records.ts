import type { HardwareName } from "#src/domain/hardware.ts";
import type { PaperRecord, StoredFigure } from "#src/store/paper-record.ts";

export const A100: HardwareName = { name: "A100", family: "A100", vendor: "NVIDIA", device: "gpu" };
export const A100_80: HardwareName = { ...A100, name: "A100 80GB" };

/** "8 A100 hours", exact, the paper's own, at the beginning of the abstract. */
export const FIGURE: StoredFigure = {
  kind: "device_time",
  field: "abstract",
  start: 0,
  end: 12,
  text: "8 A100 hours",
  low: 8,
  high: 8,
  bound: "exact",
  role: "own",
  device: "gpu",
  hardware: "A100",
  deviceCount: null,
  activity: "training",
  derivation: [
    { part: "amount", low: 8, high: 8, unit: "A100 hours", start: 0, end: 12, carried: false },
  ],
  correction: null,
};

/** A paper that states one figure, with some of its facts replaced. */
export function makePaper(changes: Partial<PaperRecord> = {}): PaperRecord {
  return {
    title: "A paper",
    abstract: "8 A100 hours are enough. It reaches 97.5% accuracy on CIFAR-10.",
    arxivId: null,
    doi: null,
    url: null,
    authors: [],
    year: null,
    publishedOn: null,
    updatedOn: null,
    venue: null,
    figures: [FIGURE],
    results: [
      {
        metric: "accuracy",
        benchmark: "CIFAR-10",
        value: 97.5,
        unit: "%",
        role: "own",
        field: "abstract",
        start: 36,
        end: 62,
        text: "97.5% accuracy on CIFAR-10",
      },
    ],
    hardware: [A100],
    figureHardware: [],
    headline: { low: 8, high: 8, bound: "exact", device: "gpu", hardware: "A100" },
    onlyIfKnown: false,
    ...changes,
  };
}
