import { expect, test } from "vitest";
import { countTests } from "#src/launch/read-report.mjs";

test("counts of a Vitest report, todo and skipped together", () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countTests(JSON.stringify(report), 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("counts of a Playwright report: a test that passed only when repeated is told apart", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } };
  expect(countTests(JSON.stringify(report), 1)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 0,
    repeated: 1,
  });
});

test("a run that failed as a whole counts as one failure", () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
  expect(countTests(JSON.stringify(report), 1).failed).toBe(1);
});
