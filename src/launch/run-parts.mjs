import { StepError } from "./step-error.mjs";

/**
 * @typedef {import("./read-report.mjs").Counts} Counts
 * @typedef {{ name: string, needed?: boolean, run: () => Promise<Counts> }} Part
 *   `needed`: nothing after it can run without it
 */

/** Counts of a part that is one check. */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs parts in turn, each under its name, and ends with a table and the sum. A part that could not run
 * is a failure, and so is a skipped test: nothing is left out in silence.
 * @param {Part[]} parts
 * @returns {Promise<boolean>} whether all passed
 */
export async function runParts(parts) {
  const table = [];
  let sum = { passed: 0, failed: 0 };
  let canGoOn = true;
  for (const part of parts) {
    console.log(`\n== ${part.name}`);
    const begun = Date.now();
    const counts = canGoOn ? await runPart(part) : tellNotRun();
    const failed = counts.failed + counts.skipped;
    if (failed > 0 && part.needed === true) canGoOn = false;
    sum = { passed: sum.passed + counts.passed, failed: sum.failed + failed };
    const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
    table.push(
      `${failed === 0 ? "ok    " : "FAILED"} ${seconds} s  ${part.name}: ${describe(counts)}`,
    );
  }
  console.log(`\n== Summary\n${table.join("\n")}\n\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

/**
 * @param {Part} part
 * @returns {Promise<Counts>}
 */
async function runPart(part) {
  try {
    return await part.run();
  } catch (error) {
    console.log(error instanceof StepError ? error.message : error);
    return oneFailed;
  }
}

/** @returns {Counts} */
function tellNotRun() {
  console.log("Not run: an earlier part that it needs failed.");
  return oneFailed;
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
function describe({ passed, failed, skipped, repeated = 0 }) {
  const words = [`${passed} passed`];
  if (repeated > 0) words.push(`${repeated} of them only at the second try`);
  if (failed > 0) words.push(`${failed} failed`);
  if (skipped > 0) words.push(`${skipped} skipped, which counts as failed`);
  return words.join(", ");
}
