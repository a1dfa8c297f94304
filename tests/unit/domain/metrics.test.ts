import { describe, expect, it } from "vitest";
import { metricDirection, unifyMetricName, unifyValue } from "#src/domain/metrics.ts";

describe("unifyMetricName", () => {
  it.each([
    ["top-1", "accuracy"],
    ["Top-1 Accuracy", "accuracy"],
    ["top-1 error rate", "accuracy"],
    ["top-5 error", "top-5 accuracy"],
    ["mean IoU", "miou"],
    ["word error rate", "wer"],
    ["Temporal consistency", "temporal consistency"],
  ])("%s is %s", (metric, name) => {
    expect(unifyMetricName(metric)).toBe(name);
  });
});

describe("metricDirection", () => {
  it.each(["fid", "WER", "perplexity", "rmse", "label error rate", "test loss"])(
    "lower is better for %s",
    (metric) => {
      expect(metricDirection(metric)).toBe("lower");
    },
  );
  it.each(["accuracy", "mIoU", "psnr", "grasp success rate", "gpt-4 score", "zero-shot F1"])(
    "higher is better for %s",
    (metric) => {
      expect(metricDirection(metric)).toBe("higher");
    },
  );
  it("is higher for an error of classification, whose value becomes an accuracy", () => {
    expect(metricDirection("error")).toBe("higher");
  });
  it("is not known for a metric nobody described", () => {
    expect(metricDirection("δ_max")).toBeNull();
    expect(metricDirection("lossless")).toBeNull();
  });
});

describe("unifyValue", () => {
  it("turns an error into the accuracy that it leaves", () => {
    expect(unifyValue({ metric: "error", value: 2.46, unit: "%" })).toEqual({
      metric: "accuracy",
      value: 97.54,
      unit: "%",
    });
    expect(unifyValue({ metric: "top-5 error", value: 0.067, unit: "" }).value).toBe(93.3);
  });
  it("puts shares in percent, whether or not the paper did", () => {
    expect(unifyValue({ metric: "F1 score", value: 0.84, unit: "" })).toEqual({
      metric: "f1",
      value: 84,
      unit: "%",
    });
    expect(unifyValue({ metric: "f1", value: 84.1, unit: "" })).toEqual({
      metric: "f1",
      value: 84.1,
      unit: "%",
    });
  });
  it("leaves other metrics in their own unit", () => {
    expect(unifyValue({ metric: "FID score", value: 0.9, unit: "" })).toEqual({
      metric: "fid",
      value: 0.9,
      unit: "",
    });
  });
});
