import { runNode } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

// As every command of the project: the rest was done.
const doneWithRejectedInput = 1;

/**
 * Creates or migrates the store and brings it up to date with data/; quick when nothing changed. What of
 * data/ could not be used is told, and does not keep the rest from being served.
 * @returns {Promise<void>}
 * @throws {StepError} when the store could not be made ready
 */
export async function fillStore() {
  const { code } = await runNode(["src/launch/run-command.mjs", "src/ingest/catalogue-cli.ts"], {
    show: true,
  });
  if (code === 0) return;
  if (code === doneWithRejectedInput) {
    console.error(
      "Each line above names something in data/ that could not be used. The catalogue is served without it; correct data/ and start again.",
    );
    return;
  }
  throw new StepError(
    `The catalogue could not be made ready (exit code ${code}; the reason is above).`,
    `The store is ${process.env["DATABASE_URL"] ?? "data/catalogue.db"}. If it is damaged, move it away: it is made again from data/.`,
  );
}
