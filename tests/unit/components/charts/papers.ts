import type { Result } from "#src/domain/result.ts";
import type { FigureRow, PaperRow } from "#src/query/rows.ts";

/** A paper for charts' tests: known by its slug, with nothing in it but what is given. */
export function paperOf(slug: string, patch: Partial<PaperRow> = {}): PaperRow {
  return {
    slug,
    title: `${slug}: a paper`,
    authors: [],
    year: 2020,
    venue: null,
    arxivId: null,
    url: null,
    costLow: null,
    costHigh: null,
    costBound: null,
    device: null,
    costHardware: null,
    hardware: [],
    activities: [],
    figures: [],
    results: [],
    ...patch,
  };
}

/** A headline cost of exactly so many GPU-hours. */
export function costing(deviceHours: number, costHardware: string | null = null) {
  return {
    costLow: deviceHours,
    costHigh: deviceHours,
    costBound: "exact",
    device: "gpu",
    costHardware,
  } as const;
}

export function resultOf(value: number, patch: Partial<Result> = {}): Result {
  return {
    metric: "accuracy",
    benchmark: "ImageNet",
    value,
    unit: "%",
    role: "own",
    field: "abstract",
    start: 0,
    end: 1,
    text: "x",
    ...patch,
  };
}

export function figureOf(patch: Partial<FigureRow>): FigureRow {
  return {
    kind: "device_time",
    field: "abstract",
    start: 0,
    end: 1,
    text: "x",
    low: null,
    high: null,
    bound: "exact",
    role: "own",
    device: "gpu",
    hardware: null,
    deviceCount: null,
    activity: "training",
    derivation: [],
    correction: null,
    ...patch,
  };
}
