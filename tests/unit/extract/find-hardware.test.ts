import { describe, expect, it } from "vitest";
import { findHardware } from "#src/extract/find-hardware.ts";

const namesIn = (text: string) => findHardware(text).map((mention) => mention.name);
const quotesIn = (text: string) =>
  findHardware(text).map((mention) => text.slice(mention.start, mention.end));

describe("findHardware", () => {
  it.each([
    ["on eight RTX4090 cards", "RTX 4090"],
    ["an RTX-4090", "RTX 4090"],
    ["NVIDIA GeForce RTX 4090", "RTX 4090"],
    ["one NVIDIA 4090 for a night", "RTX 4090"],
    ["two 3090Ti GPUs", "RTX 3090 Ti"],
    ["a GTX 2080 Ti", "RTX 2080 Ti"],
    ["on a GTX1080Ti", "GTX 1080 Ti"],
    ["8xA100", "A100"],
    ["8timesA800", "A800"],
    ["8×A100", "A100"],
    ["$8\\times$A100", "A100"],
    ["a dozen A100s", "A100"],
    ["90 H800-hours", "H800"],
    ["TPUv3 cores", "TPU v3"],
    ["TPU-v4 pods", "TPU v4"],
    ["a TPU v3-8", "TPU v3"],
    ["one v3-8 TPU", "TPU v3"],
    ["Google Cloud TPU v5e", "TPU v5e"],
    ["TITANX", "Titan X"],
    ["TITAN XP", "Titan Xp"],
    ["Tesla V100-SXM2", "V100"],
    ["an NVIDIA A6000", "RTX A6000"],
    ["AMD Instinct MI250X", "MI250X"],
    ["Intel Gaudi2", "Gaudi 2"],
    ["Ascend 910B NPUs", "Ascend 910B"],
    ["a MacBook Pro with M3 Max", "Apple M3 Max"],
    ["a DGX A100", "A100"],
  ])("files %j as %j", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ["an A100-80G", "A100 80GB"],
    ["one 80GB A100", "A100 80GB"],
    ["one 80 GB NVIDIA A100", "A100 80GB"],
    ["A100 (80GB)", "A100 80GB"],
    ["A100-SXM4-80GB GPU hours", "A100 80GB"],
    ["an A100 with 40GB", "A100 40GB"],
    ["an A40 GPU (48GB)", "A40 48GB"],
    ["four A100 GPUs with 80GB VRAM each", "A100 80GB"],
    ["V100-32GB", "V100 32GB"],
    ["an H100 that needs 30GB", "H100"],
    ["an A100 with 17GB", "A100"],
    ["an A100 with 64GB of RAM", "A100"],
  ])("keeps the memory of %j: %j", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    "the A40 between Paris and Berlin",
    "a jam on the A100 motorway",
    "bacteriophage T4 infects cells",
    "EfficientNet-B4 and a P3D network",
    "the decay of potassium K40",
    "Saturn's moon Titan",
    "1024 x 1080 pixels",
    "1,080 GPUs",
    "after 3090 GPU hours",
    "a filament of TPU was 3D printed",
    "an L2 loss on T1 and T2 scans",
    "a bonfire of GPU-TPU-neuromorphic silicon",
    "prices ascend steeply",
    "neurons of area V1",
    "a primary cell M1 macrophage",
  ])("finds nothing in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("takes in the brand and the memory that touch the name, and not the word GPU", () => {
    expect(quotesIn("on 4 NVIDIA A100-SXM4-80GB GPUs or two 24GB RTX 3090s.")).toEqual([
      "NVIDIA A100-SXM4-80GB",
      "24GB RTX 3090s",
    ]);
  });

  it("trusts a short name beside a cue or another accelerator", () => {
    expect(namesIn("An H100, an L40 and a T4 were compared.")).toEqual(["H100", "L40", "T4"]);
  });

  it("says family, vendor and device", () => {
    expect(findHardware("on an A100-40GB")[0]).toMatchObject({
      family: "A100",
      vendor: "NVIDIA",
      device: "gpu",
    });
  });

  it.each([
    "8x".repeat(250_000),
    "A100 ".repeat(30_000),
    "TPU v".repeat(30_000),
    "(".repeat(500_000),
  ])("takes time in proportion to the length of its input", (text) => {
    const begin = performance.now();
    findHardware(text);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
