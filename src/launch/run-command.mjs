import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { bundleCommand, compiledFiles, write } from "./bundle-command.mjs";
import { tellFailure } from "./step-error.mjs";

// node src/launch/run-command.mjs src/ingest/cli.ts ARGUMENT…: runs a command that is written in TypeScript, without
// compiling it each time. See docs/decisions/commands-in-one-file.md.

/** A run that was longer has compiled most of what a command needs: what it leaves is kept for good. */
const longRunSeconds = 1;

/**
 * What V8 has compiled before.
 * @param {string} file
 * @returns {Buffer | undefined}
 */
function readCompiled(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * @param {Script} script
 * @param {string} file
 */
function keepCompiled(script, file) {
  try {
    write(file, script.createCachedData());
  } catch {
    // It is a cache: without it the next start takes longer.
  }
}

/** @param {string} name of a package */
const importModule = (name) => import(name);

/** @param {string} entry */
function runCommand(entry) {
  const { file, code } = bundleCommand(entry);
  const [afterLong, afterAny] = compiledFiles(file);
  const long = readCompiled(afterLong);
  const cachedData = long ?? readCompiled(afterAny);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname, importModule) {${code}\n})`,
    {
      filename: file,
      cachedData,
    },
  );
  const isKnown = cachedData !== undefined && script.cachedDataRejected !== true;
  process.once("exit", () => {
    const isLong = process.uptime() > longRunSeconds;
    if (isLong && !(isKnown && long !== undefined)) keepCompiled(script, afterLong);
    else if (!isKnown) keepCompiled(script, afterAny);
  });
  const command = { exports: {} };
  script.runInThisContext()(
    command.exports,
    createRequire(file),
    command,
    file,
    dirname(file),
    importModule,
  );
}

// Optimize what has run for longer: a short command would spend much of its time on optimizing what it soon leaves.
// The flag is V8's own, and one that does not know it complains: it is set where it was tried, in Node 20.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=300000");
const [entry = ""] = process.argv.splice(2, 1);
await tellFailure(async () => runCommand(entry));
