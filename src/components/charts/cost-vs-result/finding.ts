import type {
  CostVsResultPoint,
  CostVsResultSeries,
} from "#src/components/charts/cost-vs-result/series.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";

/** Short metric names are said in capitals: FID, WER, mIoU is the exception that people write so. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["miou", "mIoU"],
  ["iou", "IoU"],
  ["map", "mAP"],
  ["bleu", "BLEU"],
  ["psnr", "PSNR"],
  ["ssim", "SSIM"],
  ["lpips", "LPIPS"],
  ["auroc", "AUROC"],
  ["fid", "FID"],
  ["kid", "KID"],
  ["fvd", "FVD"],
  ["wer", "WER"],
  ["cer", "CER"],
  ["f1", "F1"],
  ["mae", "MAE"],
  ["mse", "MSE"],
  ["rmse", "RMSE"],
]);

/** A unified metric as people write it. */
export function sayMetric(metric: string): string {
  return SPELLED.get(metric) ?? metric;
}

/** A result keeps the digits that the paper gives it: 74.96% is not 75%. */
const AS_STATED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

/** "77.7%" or "8.1": a result without its metric. */
export function sayValue({ value, unit }: Pick<CostVsResultPoint, "value" | "unit">): string {
  return `${AS_STATED.format(value)}${unit}`;
}

/** "77.7% accuracy", "FID of 8.1". */
export function sayResult(point: Pick<CostVsResultPoint, "value" | "unit" | "metric">): string {
  const metric = sayMetric(point.metric);
  return point.unit === "%" ? `${sayValue(point)} ${metric}` : `${metric} of ${sayValue(point)}`;
}

/** A point's cost in words: "at least 6,000 GPU-hours". */
export function sayCost(
  point: Pick<CostVsResultPoint, "costLow" | "costHigh" | "costBound" | "device">,
): string {
  const interval = { low: point.costLow, high: point.costHigh, bound: point.costBound };
  return sayDeviceTime(interval, point.device);
}

/** What the chart shows, in one line: its title, computed from its points. */
export function sayFinding({ choice, points, direction }: CostVsResultSeries): string {
  if (!choice) return "No result here comes with its cost";
  const [first, ...others] = points;
  const { benchmark } = choice;
  if (!first) return `No result on ${benchmark} comes with its cost`;
  if (others.length === 0) {
    return `One result on ${benchmark} comes with its cost: ${sayResult(first)} for ${sayCost(first)}`;
  }
  const frontier = points.filter(({ onFrontier }) => onFrontier);
  const [cheapest] = frontier;
  const best = frontier.at(-1);
  if (!direction || !cheapest || !best) {
    return `${formatNumber(points.length)} results on ${benchmark} cost ${sayCost(first)} and up`;
  }
  if (cheapest.costMiddle === best.costMiddle) {
    return `On ${benchmark}, the cheapest of ${formatNumber(points.length)} results is also the best: ${sayResult(best)} for ${sayCost(best)}`;
  }
  const times = formatNumber(Number((best.costMiddle / cheapest.costMiddle).toPrecision(2)));
  const isExact = [best, cheapest].every(({ costBound }) => costBound === "exact");
  return `On ${benchmark}, going from ${sayValue(cheapest)} to ${sayResult(best)} costs ${isExact ? "" : "about "}${times} times as much`;
}

/** The chart in a sentence or two, for those who do not see it. */
export function saySummary(series: CostVsResultSeries): string {
  const { choice, points, direction, leftOut } = series;
  const [first] = points;
  const last = points.at(-1);
  if (!choice || !first || !last) return sayFinding(series);
  const count = points.length === 1 ? "1 result" : `${formatNumber(points.length)} results`;
  const values = points.map(({ value }) => value);
  const range = { unit: first.unit, metric: first.metric };
  const low = sayValue({ ...range, value: Math.min(...values) });
  const high = sayResult({ ...range, value: Math.max(...values) });
  const onFrontier = points.filter((point) => point.onFrontier).length;
  return [
    `${count} on ${choice.benchmark}, from ${low} to ${high}, for ${sayCost(first)} to ${sayCost(last)}.`,
    direction ? `${direction === "higher" ? "Higher" : "Lower"} is better.` : "",
    direction ? `Nothing cheaper is better than ${formatNumber(onFrontier)} of them.` : "",
    leftOut.length > 0
      ? `${formatNumber(leftOut.length)} more state no cost that belongs to them.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}
