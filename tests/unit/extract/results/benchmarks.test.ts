import { describe, expect, it } from "vitest";
import { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import { findResults } from "#src/extract/results/find-results.ts";
import { TextSentences } from "#src/extract/results/text-sentences.ts";

const namesIn = (text: string) => {
  const sentences = new TextSentences(text);
  const finder = new BenchmarkFinder(sentences);
  return [...sentences.passages()].flatMap((passage) => finder.in(passage)).map(({ name }) => name);
};
/** Results of an abstract as "benchmark | value". */
const read = (text: string) =>
  findResults("abstract", text).map(
    ({ benchmark, value, unit }) => `${benchmark ?? "-"} | ${value}${unit}`,
  );

describe("BenchmarkFinder", () => {
  it.each([
    ["It has 81.5% accuracy on Imagewoof.", ["Imagewoof"]],
    ["On Imagewoof with ViT-S, it keeps its accuracy.", ["Imagewoof"]],
    ["Using the public Hyper-Polyp dataset, it works.", ["Hyper-Polyp"]],
    ["It was run on the public ABCD tomato disease dataset.", ["ABCD"]],
    [
      "Tested on UCF-Crime, TownTech, and Foo Avenue, it works.",
      ["UCF-Crime", "TownTech", "Foo Avenue"],
    ],
    ["It does well in the FooCraft environment.", ["FooCraft"]],
    ["On ImageNet-512px it is best.", ["ImageNet-512px"]],
    ["We release ToolQuiz, a new dataset of tools. ToolQuiz is hard.", ["ToolQuiz", "ToolQuiz"]],
    ["On FooBox 2.0, it works.", ["FooBox 2.0"]],
    ["It has 95.7% accuracy on UD v1.2.", ["UD v1.2"]],
    ["Tests on the 3D-FOOb-01 dataset follow.", ["3D-FOOb-01"]],
    ["It reads the Algerian Bush Fires Dataset.", ["Algerian Bush Fires"]],
    ["It won in the Hanoi City Search Challenge 2025.", ["Hanoi City Search Challenge 2025"]],
    [
      "We use the Cars Over Hills (COVH) dataset. On the COVH dataset it is good.",
      ["Cars Over Hills", "COVH"],
    ],
    ["On a hard subset of LC-FOO 2.0, it works.", ["LC-FOO 2.0"]],
    ["Results on the French Speech Treebank are good.", ["French Speech Treebank"]],
    ["It leads on Qwen-Foo-Bench.", ["Qwen-Foo-Bench"]],
    ["We took part in the BEAR 2025 Shared Task.", ["BEAR 2025 Shared Task"]],
    ["We build the Chemistry Framework (ChemTest), a new benchmark.", ["ChemTest"]],
  ])("finds the names in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "It runs on LLaVA-1.5 and on YOLOv8.",
    "It is tested on LMs and on German texts.",
    "Results on Peruvian datasets are good.",
    "It is tested on HAZMAT chemical names.",
    "We propose FooNet. On smaller inputs, FooNet achieves more.",
    "We use Magnetic Resonance Imaging (MRI). Results on the MRI dataset are good.",
    "Experiments on AB-only benchmarks are in June 2024.",
    "It is trained on Wikipedia.",
    "We propose HANS-Net for Multi-Agent Cora (CORA). It is good on CORA.",
    "It is best on English-to-French texts.",
    "Our system is built on MPNet and runs on MMDiT.",
    "It leads on BERTScore and on Egyptian Arabic.",
    "It is good at Part-of-Speech tasks.",
  ])("finds none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("the benchmark of a result", () => {
  it.each([
    ["It has 71.5% accuracy. Further tests on the FooQA dataset follow.", ["- | 71.5%"]],
    [
      "We begin by introducing a test of law, a reasoning benchmark (FooLaw). Models have 64.5% accuracy.",
      ["FooLaw | 64.5%"],
    ],
    [
      "Tested on the FooPro DB2, DB4, and DB5 datasets, it has accuracies of 96.5%, 92.5%, and 91.5%.",
      ["FooPro DB2 | 96.5%", "DB4 | 92.5%", "DB5 | 91.5%"],
    ],
    [
      "On the hard FooQA benchmark it is best, reaching 61.5% accuracy, and it does well on BarQA.",
      ["FooQA | 61.5%"],
    ],
    [
      "Tested on FooQA, BarQA, and BazQA, it has AUC scores of 87.5%, 97.5%, and 77.5% respectively.",
      ["FooQA | 87.5%", "BarQA | 97.5%", "BazQA | 77.5%"],
    ],
    [
      "Tests on FooQA, BarQA, and BazQA show an accuracy of 60.5%.",
      ["FooQA, BarQA and BazQA | 60.5%"],
    ],
    [
      "On FooWorld, it reaches 30.5% accuracy and 24.5% on BarWorld; with less data it reaches 27.5% accuracy.",
      ["FooWorld | 30.5%", "BarWorld | 24.5%", "FooWorld | 27.5%"],
    ],
    [
      "Answers on BarQA are short. We first test on FooQA. There, accuracy is 44.5%.",
      ["FooQA | 44.5%"],
    ],
    [
      "It has 90.5% accuracy on FooQA, 80.5% on BarQA, and 60.5% on BazQA, an average accuracy of 77.5%.",
      ["FooQA | 90.5%", "BarQA | 80.5%", "BazQA | 60.5%", "- | 77.5%"],
    ],
    ["It has an FID of 2.75 at 10 evaluations (NFE) on FooQA.", ["FooQA | 2.75"]],
    ["Accuracy on\nFooQA is 44.5%.", ["FooQA | 44.5%"]],
  ])("is read in %j", (text, results) => {
    expect(read(text)).toEqual(results);
  });
});
