import type { Result } from "#src/domain/result.ts";
import { slugify } from "#src/domain/slug.ts";

/** Which way a metric is better. */
export type Direction = "higher" | "lower";

/** A metric under one name. */
interface MetricRow {
  name: string;
  direction: Direction;
  /** Other spellings of the same. */
  also?: readonly string[];
  /** Spellings of 100 − the metric: an error of 3% is an accuracy of 97%. */
  complements?: readonly string[];
  /** A share of the whole: 0.84 without a unit is 84%. */
  share?: true;
}

/** One row per metric is all it takes to teach its direction and its spellings; case and punctuation do not count. */
const METRICS: readonly MetricRow[] = [
  {
    name: "accuracy",
    direction: "higher",
    also: [
      "acc",
      "top-1",
      "top1",
      "top-1 accuracy",
      "top-1 acc",
      "top1 accuracy",
      "top-1 test accuracy",
      "top-1 validation accuracy",
      "test accuracy",
      "validation accuracy",
      "classification accuracy",
      "overall accuracy",
    ],
    complements: [
      "error",
      "error rate",
      "top-1 error",
      "top-1 error rate",
      "test error",
      "test error rate",
      "validation error",
      "classification error",
    ],
    share: true,
  },
  {
    name: "top-5 accuracy",
    direction: "higher",
    also: ["top-5", "top5", "top-5 acc", "top5 accuracy"],
    complements: ["top-5 error", "top-5 error rate"],
    share: true,
  },
  { name: "success rate", direction: "higher", also: ["success", "sr"], share: true },
  { name: "win rate", direction: "higher", also: ["winrate"], share: true },
  { name: "pass@1", direction: "higher", also: ["pass at 1"], share: true },
  { name: "exact match", direction: "higher", also: ["em"], share: true },
  { name: "f1", direction: "higher", also: ["f1 score", "f1-score", "f-score"], share: true },
  { name: "macro f1", direction: "higher", also: ["macro-f1 score", "f1-macro"], share: true },
  { name: "precision", direction: "higher", share: true },
  { name: "recall", direction: "higher", share: true },
  {
    name: "auroc",
    direction: "higher",
    also: ["auc", "roc auc", "roc-auc", "auc-roc", "auc score"],
    share: true,
  },
  { name: "map", direction: "higher", also: ["mean average precision", "ap"], share: true },
  { name: "miou", direction: "higher", also: ["mean iou"], share: true },
  { name: "iou", direction: "higher", share: true },
  {
    name: "dice",
    direction: "higher",
    also: ["dice score", "dsc", "dice coefficient"],
    share: true,
  },
  { name: "psnr", direction: "higher" },
  { name: "ssim", direction: "higher" },
  { name: "bleu", direction: "higher", also: ["bleu score", "bleu-4"] },
  { name: "rouge-1", direction: "higher" },
  { name: "rouge-l", direction: "higher" },
  { name: "cider", direction: "higher" },
  { name: "inception score", direction: "higher", also: ["is"] },
  { name: "mos", direction: "higher", also: ["mean opinion score"] },
  { name: "elo", direction: "higher", also: ["elo rating"] },
  { name: "r2", direction: "higher", also: ["r squared", "r²"] },
  { name: "pearson", direction: "higher", also: ["pearson correlation"] },
  { name: "spearman", direction: "higher", also: ["spearman correlation"] },
  { name: "score", direction: "higher" },
  { name: "reward", direction: "higher" },
  { name: "human preference", direction: "higher" },
  { name: "fid", direction: "lower", also: ["fid score", "fid-50k", "fid-30k", "zero-shot fid"] },
  { name: "kid", direction: "lower" },
  { name: "fvd", direction: "lower" },
  { name: "lpips", direction: "lower" },
  { name: "wer", direction: "lower", also: ["word error rate"] },
  { name: "cer", direction: "lower", also: ["character error rate"] },
  { name: "perplexity", direction: "lower", also: ["ppl"] },
  { name: "bits per dimension", direction: "lower", also: ["bpd", "bits/dim"] },
  { name: "loss", direction: "lower" },
  { name: "mae", direction: "lower", also: ["mean absolute error"] },
  { name: "mse", direction: "lower", also: ["mean squared error"] },
  { name: "rmse", direction: "lower", also: ["root mean squared error"] },
  { name: "mape", direction: "lower" },
  { name: "eer", direction: "lower", also: ["equal error rate"] },
];

/** How a metric that has no row is judged: by how its name ends. */
const ENDINGS: Readonly<Record<Direction, readonly string[]>> = {
  higher: [
    "accuracy",
    "success-rate",
    "win-rate",
    "score",
    "precision",
    "recall",
    "f1",
    "iou",
    "auc",
    "auroc",
    "reward",
    "correlation",
    "preference",
  ],
  lower: ["error", "error-rate", "perplexity", "loss", "distance", "fid", "wer", "rmse", "mae"],
};

interface Spelling {
  row: MetricRow;
  isComplement: boolean;
}

function indexSpellings(): ReadonlyMap<string, Spelling> {
  const index = new Map<string, Spelling>();
  for (const row of METRICS) {
    for (const name of [row.name, ...(row.also ?? [])]) {
      index.set(slugify(name), { row, isComplement: false });
    }
    for (const name of row.complements ?? []) index.set(slugify(name), { row, isComplement: true });
  }
  return index;
}

const BY_SPELLING = indexSpellings();

/** The name that all spellings of a metric share, in lower case: "top-1" is "accuracy", as is "error". */
export function unifyMetricName(metric: string): string {
  return BY_SPELLING.get(slugify(metric))?.row.name ?? metric.trim().toLowerCase();
}

/**
 * Which way a metric is better, under any spelling, once its values are unified (an error counts as
 * the accuracy that it leaves); null where that is not known.
 */
export function metricDirection(metric: string): Direction | null {
  const slug = slugify(metric);
  const row = BY_SPELLING.get(slug)?.row;
  if (row) return row.direction;
  const endsAs = (direction: Direction) =>
    ENDINGS[direction].some((end) => slug === end || slug.endsWith(`-${end}`));
  if (endsAs("lower")) return "lower";
  return endsAs("higher") ? "higher" : null;
}

/** A result whose metric, value and unit can be compared with others of the same metric. */
export type UnifiedValue = Pick<Result, "metric" | "value" | "unit">;

/**
 * A result's value under its metric's one name: an error becomes 100 − error, in percent; a share such as
 * 0.84 without a unit becomes 84%. What cannot be meant as a share stays as it is.
 */
export function unifyValue({ metric, value, unit }: UnifiedValue): UnifiedValue {
  const spelling = BY_SPELLING.get(slugify(metric));
  if (!spelling) return { metric: unifyMetricName(metric), value, unit };
  const { row, isComplement } = spelling;
  if (!row.share) return { metric: row.name, value, unit };
  const isFraction = unit === "" && value >= 0 && value <= 1;
  const percent = isFraction ? value * 100 : value;
  return {
    metric: row.name,
    value: isComplement ? Number((100 - percent).toFixed(6)) : Number(percent.toFixed(6)),
    unit: "%",
  };
}
