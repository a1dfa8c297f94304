import { writeFileSync } from "node:fs";
import { digestFiles } from "./digest-files.mjs";
import { pathOf, readIfThere } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

const stampName = "src/store/generated/.made-from";

/**
 * Generates the Prisma client where it is missing or was made from another schema.
 * @returns {Promise<void>}
 * @throws {StepError} when Prisma refuses the schema
 */
export async function generateClient() {
  const digest = digestFiles([
    "prisma/schema.prisma",
    "prisma/config.ts",
    "node_modules/prisma/package.json",
  ]);
  if (readIfThere(stampName) === digest && readIfThere("src/store/generated/client.ts") !== null) {
    return;
  }
  console.log("Generating the database client.");
  const { code, output } = await runNode(
    ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/config.ts"],
    // Generating uses no engine, but Prisma would download one first. Naming any existing program stops that.
    { show: false, env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } },
  );
  if (code !== 0) {
    throw new StepError(
      `${output}\nPrisma could not generate the client.`,
      "Correct prisma/schema.prisma where the message above says, then run the same command again.",
    );
  }
  writeFileSync(pathOf(stampName), digest);
}
