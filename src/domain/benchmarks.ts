import { slugify } from "#src/domain/slug.ts";

/**
 * Benchmarks that papers spell in more than one way: the name that the catalogue uses, then the others. Case,
 * spaces and punctuation do not count ("Cifar 10" is "CIFAR-10" without a row). Only what is the same
 * data goes in one row: ImageNet-21K, ImageNet-V2 and Tiny ImageNet are benchmarks of their own.
 */
const SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  [
    "ImageNet",
    "ImageNet-1K",
    "ImageNet 2012",
    "ImageNet classification",
    "ImageNet dataset",
    "ImageNet ILSVRC",
    "ImageNet ILSVRC 2012",
    "ILSVRC",
    "ILSVRC 2012",
    "ILSVRC 12",
  ],
  ["ImageNet-21K", "ImageNet-22K", "ImageNet21k"],
  ["CIFAR-10", "CIFAR10"],
  ["CIFAR-100", "CIFAR100"],
  ["COCO", "MS COCO", "MS-COCO", "MSCOCO", "COCO 2017", "COCO2017", "COCO val2017"],
  ["ADE20K", "ADE-20K"],
  ["Pascal VOC", "PASCAL VOC 2012", "VOC2012", "VOC 2012"],
  ["Penn Treebank", "PTB"],
  ["WikiText-2", "WikiText2"],
  ["WikiText-103", "WikiText103"],
  ["LibriSpeech", "Libri Speech"],
  ["GSM8K", "GSM-8K"],
  ["HumanEval", "Human Eval"],
  ["MMLU", "Massive Multitask Language Understanding"],
  ["MATH-500", "MATH500"],
  ["SWE-bench Verified", "SWE-bench-Verified", "SWEbench Verified"],
  ["AIME 2024", "AIME24", "AIME 24", "AIME'24"],
  ["AIME 2025", "AIME25", "AIME 25", "AIME'25"],
];

/** Letters and digits alone, so that "Image Net", "ImageNet-1k" and "IMAGENET 1K" meet. */
const keyOf = (name: string) => slugify(name).replaceAll("-", "");

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([name, ...others]) =>
    [name, ...others].map((spelling): [string, string] => [keyOf(spelling), name]),
  ),
);

/** The one name of a benchmark under any of its spellings; a benchmark without a row keeps its own. */
export function unifyBenchmarkName(benchmark: string): string {
  return BY_SPELLING.get(keyOf(benchmark)) ?? benchmark.trim();
}
