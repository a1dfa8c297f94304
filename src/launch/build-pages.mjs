import { writeFileSync } from "node:fs";
import { digestFiles } from "./digest-files.mjs";
import { pathOf, readIfThere } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

const stampName = ".next/made-from";

const sources = [
  "src",
  "public",
  "next.config.ts",
  ".postcssrc.json",
  "tsconfig.json",
  "package-lock.json",
];

// Neither is part of the pages; a change there needs no build.
const leftOut = new Set(["src/launch", "src/evaluate"]);

/**
 * Builds the site where it was never built or was built from other sources.
 * @returns {Promise<void>}
 * @throws {StepError} when the build fails
 */
export async function buildPages() {
  const digest = digestFiles(sources, (name) => leftOut.has(name));
  if (readIfThere(stampName) === digest && readIfThere(".next/BUILD_ID") !== null) return;
  console.log("Building the pages (about a minute).");
  const { code, output } = await runNode(["node_modules/next/dist/bin/next", "build"], {
    show: false,
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) {
    throw new StepError(
      `${output}\nThe pages could not be built.`,
      "The message above names the file. If none was changed, remove the folder .next and run the same command again.",
    );
  }
  writeFileSync(pathOf(stampName), digest);
}
