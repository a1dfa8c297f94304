import { beforeEach, expect, test, vi } from "vitest";
import type { Counts } from "#src/launch/read-report.mjs";
import { oneFailed, onePassed, runParts } from "#src/launch/run-parts.mjs";

let lines: string[];

beforeEach(() => {
  lines = [];
  const write = (text: unknown) => void lines.push(...String(text).split("\n"));
  vi.spyOn(console, "log").mockImplementation(write);
  return () => vi.restoreAllMocks();
});

test("the last line sums parts and tests, alone", async () => {
  const passed = await runParts([
    { name: "Lint", run: () => Promise.resolve(onePassed) },
    { name: "Tests", run: () => Promise.resolve({ passed: 40, failed: 0, skipped: 0 }) },
  ]);
  expect(passed).toBe(true);
  expect(lines.at(-1)).toBe("41 passed, 0 failed");
});

test("a skipped test fails the run", async () => {
  const passed = await runParts([
    { name: "Tests", run: () => Promise.resolve({ passed: 3, failed: 0, skipped: 1 }) },
  ]);
  expect(passed).toBe(false);
  expect(lines.at(-1)).toBe("3 passed, 1 failed");
});

test("a test that needed a second try passes, and is told", async () => {
  const counts = { passed: 3, failed: 0, skipped: 0, repeated: 1 };
  const passed = await runParts([{ name: "Tests", run: () => Promise.resolve(counts) }]);
  expect(passed).toBe(true);
  expect(lines.join("\n")).toContain("3 passed, 1 of them only at the second try");
});

test("what cannot run for want of a needed part is a failure, and is not tried", async () => {
  const browser = vi.fn<() => Promise<Counts>>(() => Promise.resolve(onePassed));
  const passed = await runParts([
    { name: "Build", needed: true, run: () => Promise.resolve(oneFailed) },
    { name: "Browser tests", run: browser },
  ]);
  expect(lines).toContain("Not run: an earlier part that it needs failed.");
  expect(passed).toBe(false);
  expect(browser).not.toHaveBeenCalled();
  expect(lines.at(-1)).toBe("0 passed, 2 failed");
});

test("a part that throws is a failure, and the next one still runs", async () => {
  const passed = await runParts([
    { name: "Chromium", run: () => Promise.reject(new Error("no network")) },
    { name: "Lint", run: () => Promise.resolve(onePassed) },
  ]);
  expect(passed).toBe(false);
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
});
