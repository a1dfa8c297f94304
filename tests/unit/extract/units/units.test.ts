import { describe, expect, it } from "vitest";
import { findHardware } from "#src/extract/find-hardware.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";
import { readAmountUnit } from "#src/extract/units/read-amount-unit.ts";
import { readDeviceTimeUnit } from "#src/extract/units/read-device-time-unit.ts";

describe("readDeviceTimeUnit", () => {
  it.each([
    ["GPU hours", "gpu", null, 1],
    ["GPU-hours", "gpu", null, 1],
    ["GPU*hrs", "gpu", null, 1],
    ["GPUh", "gpu", null, 1],
    ["GPU.h", "gpu", null, 1],
    ["GPU training hours", "gpu", null, 1],
    ["GPU-years", "gpu", null, 8760],
    ["A100 GPU days", "gpu", "A100", 24],
    ["H800-hours", "gpu", "H800", 1],
    ["NVIDIA A100-SXM4-80GB GPU hours", "gpu", "A100 80GB", 1],
    ["TPUv3 core-days", "tpu", "TPU v3", 24],
    ["TPU-months", "tpu", "TPU", 730],
    ["CPU core hours", "cpu", null, 1],
    ["node-hours", "cpu", null, 1],
    ["chip-hours", "accelerator", null, 1],
  ])("%s", (text, device, hardware, hours) => {
    const unit = readDeviceTimeUnit(tokenize(text, findHardware(text)), 0);
    expect(unit?.device).toBe(device);
    expect(unit?.hardware?.name ?? null).toBe(hardware);
    expect(unit?.unit.hours).toBe(hours);
  });

  it.each(["hours", "GPU memory", "GPUs for three hours", "video hours"])("is none: %s", (text) => {
    expect(readDeviceTimeUnit(tokenize(text, []), 0)).toBeNull();
  });
});

describe("readAmountUnit", () => {
  it.each([
    ["MWh", "energy", 1000],
    ["tCO2e", "emissions", 1000],
    ["kg of CO2", "emissions", 1],
    ["lbs of carbon dioxide", "emissions", 0.45359237],
    ["petaflop/s-days", "operations", 8.64e19],
    ["ZettaFLOPs", "operations", 1e21],
    ["US dollars", "money", 1],
  ])("%s", (text, kind, factor) => {
    const read = readAmountUnit(tokenize(text, []), 0);
    expect(read?.unit.kind).toBe(kind);
    expect(read?.unit.factor).toBeCloseTo(factor, 6);
  });

  it("takes no rate for an amount", () => {
    expect(readAmountUnit(tokenize("TFLOPs/s", []), 0)).toBeNull();
    expect(readAmountUnit(tokenize("kg of steel", []), 0)).toBeNull();
  });
});
