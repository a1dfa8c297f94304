import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileHardware } from "#src/extract/collect-hardware.ts";
import { HARDWARE_FACTS_FILE, readHardwareFacts } from "#src/ingest/hardware-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "gpu-hours-hardware-"));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = readHardwareFacts(fileHardware, HARDWARE_FACTS_FILE);
const factsOf = (name: string) => shipped.find(({ hardware }) => hardware.name === name);
const [header = ""] = readFileSync(HARDWARE_FACTS_FILE, "utf8").split("\n");

function readRow(row: string) {
  const path = join(folder, "hardware.csv");
  writeFileSync(path, `${header}\n${row}\n`);
  return readHardwareFacts(fileHardware, path);
}

describe("hardware.csv", () => {
  it("says each accelerator once", () => {
    const names = shipped.map(({ hardware }) => hardware.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("says what an H100 80GB is", () => {
    expect(factsOf("H100 80GB")).toMatchObject({
      hardware: { family: "H100", vendor: "NVIDIA", device: "gpu" },
      memoryGb: 80,
      bandwidthGbPerSecond: 3350,
      tdpWatts: 700,
      fp16FlopPerSecond: 989.4e12,
      fp4FlopPerSecond: null,
    });
  });

  it("gives variants the memory that their name says", () => {
    const stated = shipped.flatMap(({ hardware: { name }, memoryGb }) => {
      const named = / (\d+)GB$/u.exec(name)?.[1];
      return named === undefined ? [] : [{ name, named: Number(named), memoryGb }];
    });
    expect(stated.length).toBeGreaterThan(5);
    expect(stated.filter(({ named, memoryGb }) => named !== memoryGb)).toEqual([]);
  });

  it("has no rate out of order: each format of half the size is as fast or faster", () => {
    const disordered = shipped.filter(
      ({
        fp64FlopPerSecond,
        fp32FlopPerSecond,
        tf32FlopPerSecond,
        fp16FlopPerSecond,
        fp8FlopPerSecond,
        fp4FlopPerSecond,
      }) => {
        const rates = [
          fp64FlopPerSecond,
          fp32FlopPerSecond,
          tf32FlopPerSecond,
          fp16FlopPerSecond,
          fp8FlopPerSecond,
          fp4FlopPerSecond,
        ].filter((rate) => rate !== null);
        return rates.some((rate, index) => rate > (rates[index + 1] ?? Infinity));
      },
    );
    expect(disordered.map(({ hardware }) => hardware.name)).toEqual([]);
  });

  it("has no memory faster or slower than any memory is", () => {
    // DDR3 is the slowest of the table, the on-chip memory of Groq and Dojo the fastest by far.
    const odd = shipped.filter(
      ({ bandwidthGbPerSecond }) =>
        bandwidthGbPerSecond !== null && (bandwidthGbPerSecond < 30 || bandwidthGbPerSecond > 8000),
    );
    expect(odd.map(({ hardware }) => hardware.name)).toEqual(["Groq LPU", "Tesla Dojo"]);
  });

  it("names the line of a name that the catalogue files otherwise or not at all", () => {
    expect(() => readRow("NVIDIA A100,,,,,,,,,,,,https://example.org/a")).toThrow(
      /hardware\.csv:2: .*got "NVIDIA A100"/u,
    );
    expect(() => readRow("Abacus,,,,,,,,,,,,https://example.org/a")).toThrow(
      /hardware\.csv:2: .*lexicon has none/u,
    );
    expect(() => readRow("A100,,80 GB,,,,,,,,,,https://example.org/a")).toThrow(
      /hardware\.csv:2: [^]*memory_gb/u,
    );
  });
});
