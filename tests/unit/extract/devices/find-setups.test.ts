import { expect, it } from "vitest";
import { findSetups } from "#src/extract/devices/find-setups.ts";
import { findHardware } from "#src/extract/find-hardware.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

function setupsOf(text: string) {
  const setups = findSetups(tokenize(text, findHardware(text)), () => false);
  return setups.map(({ count, device, hardware }) => [count, device, hardware?.name ?? null]);
}

it.each([
  ["on 8 A100s", 8, "gpu", "A100"],
  ["on an 8xH100 GPU cluster", 8, "gpu", "H100"],
  ["on a single 8timesA800 machine", 8, "gpu", "A800"],
  ["on two 8xA100 nodes", 16, "gpu", "A100"],
  ["on 16 nodes with 8 V100 GPUs each", 128, "gpu", "V100"],
  ["using 64 servers (256 GPUs)", 256, "gpu", null],
  ["a PC equipped with two GPUs", 2, "gpu", null],
  ["on a single, nine-year-old GTX 1080", 1, "gpu", "GTX 1080"],
  ["on one 80GB A100", 1, "gpu", "A100 80GB"],
  ["using one GPU of an NVIDIA Tesla K80", 1, "gpu", "K80"],
  ["on 4 GPUs (A100)", 4, "gpu", "A100"],
  ["on a single GPU (RTX 4090 or A100)", 1, "gpu", null],
  ["on GPU", 1, "gpu", null],
  ["on a TPU v3-32", 32, "tpu", "TPU v3"],
  ["on a laptop", 1, "cpu", null],
])("%s", (text, count, device, hardware) => {
  expect(setupsOf(text)[0]).toEqual([count, device, hardware]);
});

it.each(["on GPUs", "on multiple GPUs", "a handful of GPUs", "on a GPU cluster", "on CPU"])(
  "knows no number in “%s”",
  (text) => {
    expect(setupsOf(text)[0]?.[0]).toBeNull();
  },
);

it.each(["GPU memory", "machine learning", "the core contribution", "nodes and edges of graphs"])(
  "finds no setup in “%s”",
  (text) => {
    expect(setupsOf(text)).toEqual([]);
  },
);
