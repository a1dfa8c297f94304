import { describe, expect, it } from "vitest";
import { findResults } from "#src/extract/results/find-results.ts";

/** Results of an abstract as "metric | benchmark | value", with "prior" where it is another's. */
const read = (text: string) =>
  findResults("abstract", text).map(({ metric, benchmark, value, unit, role }) =>
    [metric, benchmark ?? "-", `${value}${unit}`, ...(role === "prior" ? ["prior"] : [])].join(
      " | ",
    ),
  );

describe("findResults", () => {
  it.each([
    ["It achieves 81.2% top-1 accuracy on ImageNet.", "top-1 accuracy | ImageNet | 81.2%"],
    ["It has an accuracy of 93.5\\% on CIFAR-10.", "accuracy | CIFAR-10 | 93.5%"],
    ["Our network gets 88.1 F1 on SQuAD.", "f1 | SQuAD | 88.1"],
    ["We reach an FID of 3.21 on FFHQ.", "fid | FFHQ | 3.21"],
    ["The generator (FID=12.4) is small.", "fid | - | 12.4"],
    ["On Cityscapes, our model reaches 77.7% mIoU.", "miou | Cityscapes | 77.7%"],
    ["A BLEU score of 27.3 on WMT14 is reached.", "bleu | WMT14 | 27.3"],
    ["With F$_1=80.2$ on the OntoNotes dataset it wins.", "f1 | OntoNotes | 80.2"],
    ["Restored images have a PSNR of 31.4 dB.", "psnr | - | 31.4"],
    ["It has a perplexity of 17.9 on WikiText-103.", "perplexity | WikiText-103 | 17.9"],
    ["A test error of 2.4% on CIFAR-10 results.", "error | CIFAR-10 | 2.4%"],
    ["It obtains 41.5 percent success rate in the kitchen.", "success rate | - | 41.5%"],
    ["Listeners give a MOS of 4.1/5.", "mos | - | 4.1"],
    ["It obtains 55.0\\% Pass@1 on HumanEval.", "pass@1 | HumanEval | 55%"],
    ["The encoder attains $R^2 = 0.91$ in the test.", "r2 | - | 0.91"],
    ["We get 12.5% word error rate on LibriSpeech.", "wer | LibriSpeech | 12.5%"],
    ["A peak performance of 61.5% in F1 is reached.", "f1 | - | 61.5%"],
    ["It reaches 29.5 pass@8 on OSWorld.", "pass@8 | OSWorld | 29.5"],
    ["A mean of 64.5% accuracy over seven QA benchmarks.", "accuracy | - | 64.5%"],
    ["It has a 95% Hausdorff distance of 2.7 mm.", "hausdorff distance | - | 2.7"],
  ])("reads %j", (text, result) => {
    expect(read(text)).toEqual([result]);
  });

  it.each([
    "It improves accuracy by 3.1%.",
    "It is 2.4% better in top-1 accuracy than before.",
    "We see a 4.0% accuracy improvement on ImageNet.",
    "It keeps 90% of GPT-4's quality.",
    "Pruning to 50% sparsity costs nothing.",
    "A relative WER reduction of up to 12.5% is seen.",
    "The gain is significant (p = 0.03).",
    "It trains 1.8x faster and uses 35.5% less memory.",
    "A latency of 12.5 ms is enough for 30.0 FPS.",
    "Accuracy rises by +2.1 points.",
    "It needs 99.1% fewer parameters.",
    "We train with full precision (32.5 GB) for 10.5 hours.",
    "The interval is narrow (95% CI).",
    "There are 12.5 million images.",
    "It brings gains of 2.5, 1.5 and 0.5 BLEU.",
    "A reduction of perplexity up to 10% follows.",
    "It excels, reducing up to 12.5% FPR95.",
    "It surpasses the other by 1.5% mAcc, 4.5% mIoU and 2.5% mIoU.",
    "It improves accuracy up to 12%.",
    "The range finder has an accuracy of 1.5 degrees.",
    "They do not reach 30.5% accuracy.",
    "Raters agree (agreement measured by Cohen's kappa = 0.81).",
  ])("finds nothing in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("carries a metric along a list of benchmarks", () => {
    expect(
      read("It has 98% test accuracy on MNIST, 70.5% on CIFAR-100 and 91% on CIFAR-10."),
    ).toEqual([
      "accuracy | MNIST | 98%",
      "accuracy | CIFAR-100 | 70.5%",
      "accuracy | CIFAR-10 | 91%",
    ]);
  });

  it("shares a metric and pairs benchmarks with values", () => {
    expect(
      read("It achieves 75.1% and 70.2% mIoU on Cityscapes and CamVid, respectively."),
    ).toEqual(["miou | Cityscapes | 75.1%", "miou | CamVid | 70.2%"]);
  });

  it("pairs metrics with values", () => {
    expect(read("It has a top-1/top-5 error rate of 24.5%/7.5% on ImageNet.")).toEqual([
      "top-1 error rate | ImageNet | 24.5%",
      "top-5 error rate | ImageNet | 7.5%",
    ]);
  });

  it("gives one value to all metrics of a list", () => {
    expect(read("The best model is even (precision, recall, F1 = 0.87).")).toEqual([
      "precision | - | 0.87",
      "recall | - | 0.87",
      "f1 | - | 0.87",
    ]);
  });

  it("reads a change as another's value and the own one", () => {
    expect(read("We raise the GLUE score from 81.5 to 84.9.")).toEqual([
      "score | GLUE | 81.5 | prior",
      "score | GLUE | 84.9",
    ]);
  });

  it("reads a comparison", () => {
    expect(
      read("It reaches 42.5% accuracy on ImageNet (while the baseline only reaches 21.5%)."),
    ).toEqual(["accuracy | ImageNet | 42.5%", "accuracy | ImageNet | 21.5% | prior"]);
    expect(read("The AP is 43.5% (vs. 31.5%).")).toEqual([
      "ap | - | 43.5%",
      "ap | - | 31.5% | prior",
    ]);
  });

  it("reads both ends of a range", () => {
    expect(read("Models have 85-90% accuracy.")).toEqual([
      "accuracy | - | 85%",
      "accuracy | - | 90%",
    ]);
  });

  it("leaves out the setting at which a metric was measured", () => {
    expect(read("It has 76.5% recall at 80.5% precision.")).toEqual(["recall | - | 76.5%"]);
  });

  it("keeps the word that says which metric", () => {
    expect(read("It has 76.5% detection accuracy and 80.5% mean test accuracy.")).toEqual([
      "detection accuracy | - | 76.5%",
      "accuracy | - | 80.5%",
    ]);
  });

  it("calls a benchmark's value without a metric a score", () => {
    expect(read("It improves GenEval (0.71$\\rightarrow$0.88).")).toEqual([
      "score | GenEval | 0.71 | prior",
      "score | GenEval | 0.88",
    ]);
    expect(read("Our agent achieves 61.5% on OSWorld.")).toEqual(["score | OSWorld | 61.5%"]);
  });

  it("takes the benchmark that the text introduces where a sentence names none", () => {
    expect(read("We present FooBench, a benchmark of tools. Models reach 31.5% accuracy.")).toEqual(
      ["accuracy | FooBench | 31.5%"],
    );
  });

  it("knows a benchmark by its shape", () => {
    expect(read("It has 71.5% accuracy on the Acme-5 dataset.")).toEqual([
      "accuracy | Acme-5 | 71.5%",
    ]);
  });

  it("does not take a model or a machine for a benchmark", () => {
    expect(read("It has 8.41 perplexity on LLaMA2-70B.")).toEqual(["perplexity | - | 8.41"]);
    expect(read("It keeps 60.5% mIoU on NVIDIA Jetson.")).toEqual(["miou | - | 60.5%"]);
  });

  it("quotes the raw text, mark-up and all", () => {
    const text = "Then F$_1=80.2$ on CoNLL-2005 follows.";
    const [result] = findResults("abstract", text);
    expect(result?.text).toBe("F$_1=80.2$ on CoNLL-2005");
    expect(text.slice(result?.start, result?.end)).toBe(result?.text);
  });

  it.each([
    "1.5% ".repeat(100_000),
    "accuracy 0.5 ".repeat(50_000),
    "(0.5".repeat(100_000),
    "A1 ".repeat(200_000),
    "0.5% FooBar, ".repeat(50_000),
  ])(
    "takes time in proportion to the length of its input",
    (text) => {
      const begin = performance.now();
      findResults("abstract", text);
      expect(performance.now() - begin).toBeLessThan(15_000);
    },
    20_000,
  );

  it("gives what stands in brackets to the name before them", () => {
    expect(
      read("We search on CIFAR-10 (with error rate 3.6%) and on PTB (with test perplexity 57.2)."),
    ).toEqual(["error rate | CIFAR-10 | 3.6%", "perplexity | PTB | 57.2"]);
  });

  it("carries a metric from benchmark to benchmark over what else is measured", () => {
    expect(
      read("It has 41.5% mIoU on ADE20K with 5.2 GFLOPs, 79.5% on Cityscapes with 20.5 GFLOPs."),
    ).toEqual(["miou | ADE20K | 41.5%", "miou | Cityscapes | 79.5%"]);
  });

  it("reads the benchmark of a task", () => {
    expect(
      read(
        "It has 2.2% test error on CIFAR-10 and 56.5 test perplexity of PTB language modeling task.",
      ),
    ).toEqual(["error | CIFAR-10 | 2.2%", "perplexity | PTB | 56.5"]);
  });
});
