import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "./build-pages.mjs";
import { checkNode } from "./check-node.mjs";
import { generateClient } from "./generate-client.mjs";
import { installChromium } from "./install-chromium.mjs";
import { installPackages } from "./install-packages.mjs";
import { countTests } from "./read-report.mjs";
import { runNode } from "./run-program.mjs";
import { oneFailed, onePassed, runParts } from "./run-parts.mjs";
import { tellFailure } from "./step-error.mjs";

const reports = mkdtempSync(join(tmpdir(), "gpu-hours-reports-"));

/**
 * @param {() => Promise<unknown>} step
 * @returns {() => Promise<import("./read-report.mjs").Counts>}
 */
function asCheck(step) {
  return async () => {
    await step();
    return onePassed;
  };
}

/**
 * @param {string[]} args a package's command and its arguments
 * @returns {() => Promise<import("./read-report.mjs").Counts>}
 */
function command(args) {
  return async () => ((await runNode(args, { show: true })).code === 0 ? onePassed : oneFailed);
}

async function unitTests() {
  const report = join(reports, "unit.json");
  const { code } = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=tests/setup/vitest.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { show: true },
  );
  return countTests(readFileSync(report, "utf8"), code);
}

async function browserTests() {
  const report = join(reports, "browser.json");
  const { code } = await runNode(
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config=tests/browser/playwright.config.ts",
      "--reporter=list,json",
    ],
    {
      show: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: await installChromium() },
    },
  );
  return countTests(readFileSync(report, "utf8"), code);
}

/** `npm test`: installs what is missing, then runs every check of the project. */
await tellFailure(async () => {
  checkNode(process.versions.node);
  const passed = await runParts([
    { name: "Packages", needed: true, run: asCheck(installPackages) },
    { name: "Database client", needed: true, run: asCheck(generateClient) },
    { name: "Chromium", run: asCheck(installChromium) },
    { name: "Lint (oxlint)", run: command(["node_modules/oxlint/bin/oxlint"]) },
    { name: "Format (oxfmt)", run: command(["node_modules/oxfmt/bin/oxfmt", "--check"]) },
    { name: "Unused code (knip)", run: command(["node_modules/knip/bin/knip.js"]) },
    { name: "Types (tsc)", run: command(["node_modules/typescript/bin/tsc"]) },
    { name: "Unit and extraction tests (vitest)", run: unitTests },
    { name: "Build (next)", needed: true, run: asCheck(buildPages) },
    { name: "Browser tests (Playwright)", run: browserTests },
  ]);
  process.exit(passed ? 0 : 1);
});
