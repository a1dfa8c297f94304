import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { bundleCommand, write } from "./bundle-command.mjs";
import { tellFailure } from "./step-error.mjs";

// node src/launch/run-command.mjs src/ingest/cli.ts ARGUMENT…: runs a command that is written in TypeScript, without
// compiling it each time. See docs/decisions/commands-in-one-file.md.

/** A run that was longer has compiled most of what it needs, and has the time to keep that. */
const longRunSeconds = 1;
/** Keeping it again is worth it where it is so much more. */
const muchMore = 1.2;

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
 * Keeps what V8 has compiled by the end of the run.
 * @param {Script} script
 * @param {string} file
 * @param {number} knownBytes
 */
function keepCompiled(script, file, knownBytes) {
  if (knownBytes > 0 && process.uptime() < longRunSeconds) return;
  const compiled = script.createCachedData();
  if (compiled.length < knownBytes * muchMore) return;
  try {
    write(file, compiled);
  } catch {
    // It is a cache: without it the next start takes longer.
  }
}

/** @param {string} name of a package */
const importModule = (name) => import(name);

/** @param {string} entry */
function runCommand(entry) {
  const { file, code } = bundleCommand(entry);
  const compiledFile = `${file}.v8`;
  const cachedData = readCompiled(compiledFile);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname, importModule) {${code}\n})`,
    {
      filename: file,
      cachedData,
    },
  );
  const isKnown = cachedData !== undefined && script.cachedDataRejected !== true;
  process.once("exit", () => keepCompiled(script, compiledFile, isKnown ? cachedData.length : 0));
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

// Optimize what has run for longer: a command of a second would spend a third of it on optimizing what it soon leaves.
setFlagsFromString("--interrupt-budget=500000");
const [entry = ""] = process.argv.splice(2, 1);
await tellFailure(async () => runCommand(entry));
