import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import { offsetsOf } from "#src/extract/figures/derive.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";

/** A setup that holds for more than its own sentence, with its place in the field. */
export interface CommonSetup {
  setup: DeviceSetup;
  start: number;
  end: number;
}

/** What runs in such sentences is a finished model, not the work that durations elsewhere are of. */
const RUNS_MODEL =
  /\b(?:inference|fps|frames per second|real-time|latency|throughput|deploy\w*|render\w*|edge)\b/i;

/**
 * The single device that all of a field's work ran on: the only accelerator it names, one of it, in
 * a sentence about work. A duration in another sentence is one of that device. Null if not so plain.
 */
export function findCommonSetup(readings: readonly SentenceReading[]): CommonSetup | null {
  let common: CommonSetup | null = null;
  for (const { text, start, end, tokens, setups } of readings) {
    for (const setup of setups) {
      if (setup.device === "cpu") continue;
      const isSingle = setup.count === 1 && setup.countToken !== null && setup.hardware !== null;
      if (!isSingle || RUNS_MODEL.test(text.slice(start, end))) return null;
      if (common && common.setup.hardware?.name !== setup.hardware?.name) return null;
      common = { setup, ...offsetsOf(tokens, setup.first, setup.next) };
    }
  }
  return common;
}
