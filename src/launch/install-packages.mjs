import { existsSync } from "node:fs";
import { listOutdated } from "./compare-installed.mjs";
import { pathOf, readIfThere, requireFromProject } from "./project.mjs";
import { runNode, runProgram } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

/**
 * Installs the packages of package-lock.json where any is missing or of another version, and sees that
 * SQLite, the one package made for this very machine, loads.
 * @returns {Promise<void>}
 * @throws {StepError} when npm fails
 */
export async function installPackages() {
  if (!isInstalled()) {
    console.log(
      "Installing packages. The first time this takes some minutes: where no ready-made SQLite can be downloaded, it is compiled.",
    );
    // `npm ci` starts from nothing; over an older installation `npm install` does less work.
    const command = existsSync(pathOf("node_modules/.package-lock.json"))
      ? ["install", "--no-save"]
      : ["ci"];
    await runNpm([...command, "--include=dev", "--loglevel=error", "--no-audit", "--no-fund"]);
  }
  if (!loadsSqlite()) {
    console.log("Building SQLite for this version of Node.");
    await runNpm(["rebuild", "better-sqlite3", "--loglevel=error"]);
    if (!loadsSqlite()) throw sqliteError("");
  }
}

/** @returns {boolean} */
function isInstalled() {
  const wanted = readIfThere("package-lock.json");
  const installed = readIfThere("node_modules/.package-lock.json");
  if (wanted === null || installed === null) return false;
  return listOutdated(JSON.parse(wanted), JSON.parse(installed)).length === 0;
}

/** @returns {boolean} whether the compiled part is there and fits this version of Node */
function loadsSqlite() {
  try {
    const Database = requireFromProject("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string[]} args
 * @returns {Promise<void>}
 */
async function runNpm(args) {
  // JOBS: node-gyp compiles on one core unless told otherwise.
  const options = { show: false, env: { JOBS: "max" } };
  // npm names its own file to the scripts it starts; without it (a direct call), npm is found on the path.
  const npmFile = process.env["npm_execpath"];
  const { code, output } =
    npmFile === undefined
      ? await runProgram("npm", args, options)
      : await runNode([npmFile, ...args], options);
  if (code === 0) return;
  if (/better-sqlite3|node-gyp/.test(output)) throw sqliteError(output);
  throw new StepError(
    `${output}\n\`npm ${args.join(" ")}\` failed with exit code ${code}.`,
    "Check that this machine reaches the npm registry (npm ping) and has free disk space, then run the same command again.",
  );
}

/**
 * @param {string} output
 * @returns {StepError}
 */
function sqliteError(output) {
  return new StepError(
    `${output}\nThe package better-sqlite3 could not be installed.`,
    "It needs either access to github.com, for a ready-made build, or a C++ compiler, make and Python (Debian: apt-get install build-essential python3). Then run the same command again.",
  );
}
