import { findChromium } from "./find-chromium.mjs";
import { runNode, runProgram } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

const downloadWithinMs = 4 * 60_000;

/**
 * Finds a Chromium for the browser tests, else gets Playwright's own, else Debian's package.
 * @returns {Promise<string>} its file
 * @throws {StepError} when there is none and none can be had
 */
export async function installChromium() {
  const named = process.env["CHROMIUM_PATH"];
  const found = findChromium();
  if (found !== null) return found;
  if (named !== undefined && named !== "") {
    throw new StepError(
      `CHROMIUM_PATH names '${named}', which does not run.`,
      "Name a Chromium or Chrome that does, or unset CHROMIUM_PATH.",
    );
  }
  let told = "";
  for (const attempt of [downloadChromium, installDebianPackage]) {
    told += await attempt();
    const got = findChromium();
    if (got !== null) return got;
  }
  throw new StepError(
    `${told}\nNo Chromium was found, and none could be installed.`,
    "Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test",
  );
}

/** @returns {Promise<string>} what was said */
async function downloadChromium() {
  console.log("No Chromium is installed; downloading Playwright's.");
  const { output } = await runNode(
    ["node_modules/@playwright/test/cli.js", "install", "chromium"],
    {
      show: false,
      timeoutMs: downloadWithinMs,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
    },
  );
  return output;
}

/** @returns {Promise<string>} what was said */
async function installDebianPackage() {
  if (process.getuid?.() !== 0) {
    return "Not run as root, so Debian's package was not tried (sudo apt-get install chromium).\n";
  }
  console.log("That gave none that runs; installing Debian's package chromium.");
  const options = { show: false, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const update = await runProgram("apt-get", ["update", "-q"], options);
  const install = await runProgram(
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    options,
  );
  return update.output + install.output;
}
