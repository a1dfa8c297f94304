import { describe, expect, it } from "vitest";
import { findResults } from "#src/extract/results/find-results.ts";

/** Results of an abstract as "metric | value". */
const read = (text: string) =>
  findResults("abstract", text).map(({ metric, value, unit }) => `${metric} | ${value}${unit}`);

describe("the metric of a result", () => {
  it.each([
    [
      "It has a precision, recall, and F1-score of at least 98.5%.",
      ["precision | 98.5%", "recall | 98.5%", "f1 | 98.5%"],
    ],
    [
      "It has BLEU-4 0.42, FID 12.5, and recall 0.9 compared with 0.11, 25.5, and 0.3 for the baseline.",
      [
        "bleu-4 | 0.42",
        "fid | 12.5",
        "recall | 0.9",
        "bleu-4 | 0.11",
        "fid | 25.5",
        "recall | 0.3",
      ],
    ],
    [
      "Where the best model achieves only 65.5%, ours has a 71.5% success rate.",
      ["success rate | 65.5%", "success rate | 71.5%"],
    ],
    ["It has an AUC of 0.85 (95% CI: 0.81-0.89) in the test.", ["auc | 0.85"]],
    ["It reaches 42.5% [95% CI, 39.0-45.5%] accuracy.", ["accuracy | 42.5%"]],
    ["It is 91.5% accurate.", ["accuracy | 91.5%"]],
    ["It has a classification accuracy of 91.5%.", ["accuracy | 91.5%"]],
    ["It gets an LLM judge score of 52.5%.", ["llm judge score | 52.5%"]],
    ["It reaches 84.5% AP@0.5 and 58.5% AP@0.5-0.95.", ["ap@0.5 | 84.5%", "ap@0.5-0.95 | 58.5%"]],
    [
      "It has a volume overlap error (VOE) of 12.5%. Elsewhere, VOE is 19.5%.",
      ["voe | 12.5%", "voe | 19.5%"],
    ],
    [
      "It has a BLEU of 61.5, compared to the baseline score of 23.5.",
      ["bleu | 61.5", "bleu | 23.5"],
    ],
    [
      "It reaches over 80.5% in precision, recall, and F1-score.",
      ["precision | 80.5%", "recall | 80.5%", "f1 | 80.5%"],
    ],
    ["It has 95.5% precision and recall.", ["precision | 95.5%", "recall | 95.5%"]],
    ["It has 95.5% precision and a recall of 90.5%.", ["precision | 95.5%", "recall | 90.5%"]],
    [
      "It has a CER of 0.58, which is 2% lower than Foo (0.59) and 4% lower than Bar (0.61).",
      ["cer | 0.58", "cer | 0.59", "cer | 0.61"],
    ],
    ["The MAE is 1.5 bpm for hearts, 1.1 bpm for lungs.", ["mae | 1.5", "mae | 1.1"]],
    [
      "It improves accuracy from 0.35 to 0.45 and F1 from 0.55 to 0.65 relative to Foo.",
      ["accuracy | 0.35", "accuracy | 0.45", "f1 | 0.55", "f1 | 0.65"],
    ],
    ["It has Elo ratings of 1193 in the arena, and 2.5% fewer errors.", ["elo | 1193"]],
    ["It reaches 91.5% task success.", ["task success rate | 91.5%"]],
    [
      "The accuracies are respectively 83.5%, 82.5% and 80.5%.",
      ["accuracy | 83.5%", "accuracy | 82.5%", "accuracy | 80.5%"],
    ],
    ["It gets a 96.5% MaxF score.", ["maxf | 96.5%"]],
    ["Its exact-match macro-F1 is 0.71.", ["macro f1 | 0.71"]],
    ["It has PLCC = 0.78 and SRCC = 0.81.", ["plcc | 0.78", "srcc | 0.81"]],
    ["It has a recall of 63.5% (f-score = 69.5).", ["recall | 63.5%", "f-score | 69.5"]],
    [
      "The accuracy of it rises from 43.5% (+/- 0.7%) to 50.5% (+/- 0.9%).",
      ["accuracy | 43.5%", "accuracy | 50.5%"],
    ],
    [
      "On FooQA it has 50.5% accuracy. On BarQA it is better too (85.5% vs. 83.5%).",
      ["accuracy | 50.5%", "accuracy | 85.5%", "accuracy | 83.5%"],
    ],
    ["It could achieve 44.5% of accuracy.", ["accuracy | 44.5%"]],
    ["An F1-score of >0.9 is reached.", ["f1 | 0.9"]],
    ["It has a 61.5% goal success rate.", ["goal success rate | 61.5%"]],
    ["It has a 99.5% success rate, and a fault rate below 5%.", ["success rate | 99.5%"]],
    ["It has 77.5% factual accuracy.", ["factual accuracy | 77.5%"]],
    ["It has a high precision score of 0.91.", ["precision | 0.91"]],
    [
      "Its citation accuracy ranges from 41.5% to 80.5%.",
      ["citation accuracy | 41.5%", "citation accuracy | 80.5%"],
    ],
    ["Its perplexity is lower (11.5 vs 29.5 PPL).", ["perplexity | 11.5", "perplexity | 29.5"]],
    [
      "It keeps accuracy above 95.5% without attacks and above 91.5% under attacks.",
      ["accuracy | 95.5%", "accuracy | 91.5%"],
    ],
    [
      "It has a balanced accuracy of 0.75 using old data (T0), and 0.85 using new data (T1).",
      ["balanced accuracy | 0.75", "balanced accuracy | 0.85"],
    ],
    [
      "The best one reaches 45.5% accuracy, followed by Foo (43.5) and Bar (42.5).",
      ["accuracy | 45.5%", "accuracy | 43.5%", "accuracy | 42.5%"],
    ],
  ])("is read in %j", (text, results) => {
    expect(read(text)).toEqual(results);
  });

  it.each([
    "It is twice as fast at a cost of only 2.5 AP.",
    "The quality score drops 31.5% without it.",
    "We see accuracy declines, often exceeding 50.5%.",
    "Raters agree well (ICC(2,k) is high), and 3.5% differ.",
    "A 10.5% sensitivity analysis was made.",
    "It improves accuracy for Foo (58.5%-70.5% improvement).",
    "It achieves a 31.5% FVD improvement, and users like it.",
  ])("is missed by what is none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});
