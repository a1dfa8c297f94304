import { expect, it } from "vitest";
import { drawProgress, type ProgressState } from "#src/ingest/draw-progress.ts";

const state = (changes: Partial<ProgressState> = {}): ProgressState => ({
  name: "papers.jsonl",
  read: 12_000,
  readBefore: 2000,
  figures: 345,
  share: 0.25,
  seconds: 100,
  ...changes,
});

it("shows how far it is, how quick, what it found, and how long it will take", () => {
  // A quarter is 12,000 records: 36,000 are left, at 100 a second.
  expect(drawProgress(state(), 200)).toBe(
    "papers.jsonl  █████░░░░░░░░░░░░░░░ 25%  12,000 read  100/s  345 figures  6:00 left",
  );
  expect(drawProgress(state({ share: 0.01 }), 200)).toContain("3:18:00 left");
  expect(drawProgress(state({ share: 1 }), 200)).toContain(`${"█".repeat(20)} 100%`);
  expect(drawProgress(state({ share: 1 }), 200)).toContain("0:00 left");
});

it("does not guess where the size is not known, or nothing is read yet", () => {
  expect(drawProgress(state({ share: null }), 200)).toBe(
    "papers.jsonl  12,000 read  100/s  345 figures",
  );
  const atFirst = state({ read: 0, readBefore: 0, figures: 0, share: 0, seconds: 0 });
  expect(drawProgress(atFirst, 200)).toBe(
    `papers.jsonl  ${"░".repeat(20)} 0%  0 read  0/s  0 figures`,
  );
});

it("cuts the name from the front rather than anything else", () => {
  const line = drawProgress(state({ name: "/a/folder/of/papers.jsonl" }), 80);
  expect(line).toMatch(/^…rs\.jsonl {2}█/u);
  expect(line.endsWith("6:00 left")).toBe(true);
  expect(line).toHaveLength(79);
});

it("never wraps", () => {
  for (const columns of [10, 40, 60, 70]) {
    const line = drawProgress(state(), columns);
    expect(line.length).toBeLessThan(columns);
    expect(line.endsWith("…")).toBe(true);
  }
});
