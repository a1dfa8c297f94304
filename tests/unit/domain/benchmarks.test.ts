import { expect, it } from "vitest";
import { unifyBenchmarkName } from "#src/domain/benchmarks.ts";

it.each([
  ["ImageNet-1K", "ImageNet"],
  ["imagenet 1k", "ImageNet"],
  ["ILSVRC2012", "ImageNet"],
  ["Cifar 10", "CIFAR-10"],
  ["MS-COCO", "COCO"],
  ["Imagenet 22K", "ImageNet-21K"],
])("%s is %s", (spelling, name) => {
  expect(unifyBenchmarkName(spelling)).toBe(name);
});

it.each(["ImageNet-V2", "Tiny ImageNet", "CIFAR-10-C", "LaSOT"])("%s is itself", (benchmark) => {
  expect(unifyBenchmarkName(benchmark)).toBe(benchmark);
});
