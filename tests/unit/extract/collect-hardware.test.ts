import { describe, expect, it } from "vitest";
import { collectHardware, fileHardware } from "#src/extract/collect-hardware.ts";
import { HARDWARE_ROWS } from "#src/extract/lexicon/hardware.ts";

describe("collectHardware", () => {
  it("names each model once, in order", () => {
    expect(collectHardware("Faster on H100", "On a V100 and an H100; the V100 is slower.")).toEqual(
      ["H100", "V100"],
    );
  });

  it("leaves a vague name out beside an exact one", () => {
    expect(collectHardware("", "On an A100-80GB. The A100 was idle.")).toEqual(["A100 80GB"]);
    expect(collectHardware("Depth on NVIDIA Jetson", "It runs on a Jetson TX2.")).toEqual([
      "Jetson TX2",
    ]);
    expect(collectHardware("", "TPUs help: we used 16 TPU v4 chips.")).toEqual(["TPU v4"]);
  });

  it("keeps two variants apart", () => {
    expect(collectHardware("", "An A100 40GB or an A100 80GB will do.")).toEqual([
      "A100 40GB",
      "A100 80GB",
    ]);
  });
});

describe("fileHardware", () => {
  it("files a variant under its family", () => {
    expect(fileHardware("RTX A6000 48GB")).toEqual({
      name: "RTX A6000 48GB",
      family: "RTX A6000",
      vendor: "NVIDIA",
      device: "gpu",
    });
  });

  it("reads a name as people write it", () => {
    expect(fileHardware("rtx-4090")?.name).toBe("RTX 4090");
  });

  it("does not know what is no accelerator", () => {
    expect(fileHardware("Abacus 3000")).toBeNull();
  });
});

describe("the table of accelerators", () => {
  it("has each name once, and every other name it refers to", () => {
    const names = HARDWARE_ROWS.map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
    const unknown = HARDWARE_ROWS.flatMap((row) => row.vaguer ?? []).filter(
      (name) => !names.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it("files every name as itself", () => {
    expect(filedNames().filter((name) => fileHardware(name)?.name !== name)).toEqual([]);
  });
});

function filedNames(): string[] {
  return HARDWARE_ROWS.map((row) => row.name);
}
