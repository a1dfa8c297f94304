/**
 * @typedef {{ passed: number, failed: number, skipped: number, repeated?: number }} Counts
 *   `repeated`: those of `passed` that did so only at the second try
 */

/**
 * Counts tests in a report that Vitest (`--reporter=json`) or Playwright (`json`) wrote.
 * @param {string} text the report
 * @param {number} code the runner's exit code: a run that failed has at least one failure, even where no
 *   single test is to blame (a file that does not load, a server that does not start)
 * @returns {Counts}
 */
export function countTests(text, code) {
  const report = JSON.parse(text);
  const counts =
    report.stats === undefined
      ? {
          passed: Number(report.numPassedTests),
          failed: Number(report.numFailedTests),
          skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
        }
      : {
          passed: Number(report.stats.expected) + Number(report.stats.flaky),
          failed: Number(report.stats.unexpected),
          skipped: Number(report.stats.skipped),
          repeated: Number(report.stats.flaky),
        };
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}
