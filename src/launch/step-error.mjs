/** A step that could not be done: what happened, and what a person can do about it. */
export class StepError extends Error {
  /**
   * @param {string} what what happened, in one sentence
   * @param {string} advice what to do next
   */
  constructor(what, advice) {
    super(`${what}\n${advice}`);
    this.name = "StepError";
  }
}

/**
 * Runs a launcher's main function; a failure is told in words and ends the process with 2 ("not done").
 * @param {() => Promise<void>} main
 * @returns {Promise<void>}
 */
export async function tellFailure(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${error instanceof StepError ? error.message : describe(error)}`);
    process.exit(2);
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
