import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathOf, requireFromProject } from "./project.mjs";
import { StepError } from "./step-error.mjs";

/** @typedef {{ file: string, size: number, mtimeMs: number }} Input a source as it was when it was bundled */
/** @typedef {{ file: string, code: string }} Bundle the place where it is kept, and what stands in it */

const cacheFolder = pathOf("node_modules/.cache/gpu-hours");

// Loaded by their own files: SQLite's is a binary, Prisma's have others beside them, and the last one is as long as all the
// rest and needed for one format alone.
const external = [
  "better-sqlite3",
  "@prisma/client",
  "@prisma/adapter-better-sqlite3",
  "@retorquere/bibtex-parser",
];

/**
 * A command's TypeScript and what it imports as one program, made anew when one of its sources has changed.
 * @param {string} entry path within the project
 * @returns {Bundle}
 * @throws {StepError} where the packages are not installed, or a source is no TypeScript
 */
export function bundleCommand(entry) {
  const file = join(cacheFolder, `${basename(dirname(entry))}-${basename(entry, ".ts")}.cjs`);
  const known = readFresh(file);
  if (known !== null) return { file, code: known };
  const { code, inputs } = build(entry);
  try {
    write(file, code);
    write(`${file}.json`, JSON.stringify(inputs));
    for (const compiled of compiledFiles(file)) rmSync(compiled, { force: true });
  } catch {
    // Where the folder cannot be written it is made again each time.
  }
  return { file, code };
}

/**
 * Where what V8 has compiled of a bundle is kept: at the end of a long run, and of any.
 * @param {string} file
 * @returns {[afterLong: string, afterAny: string]}
 */
export function compiledFiles(file) {
  return [`${file}.long.v8`, `${file}.v8`];
}

/**
 * Writes a file of the cache whole or not at all, whoever else does so at the same time.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function write(file, content) {
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/**
 * @param {string} file
 * @returns {string | null} what is kept there, if it is of the sources as they are
 */
function readFresh(file) {
  try {
    /** @type {Input[]} */
    const inputs = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    const isFresh = inputs.every((input) => {
      const { size, mtimeMs } = statSync(input.file);
      return size === input.size && mtimeMs === input.mtimeMs;
    });
    return isFresh ? readFileSync(file, "utf8") : null;
  } catch {
    return null;
  }
}

/**
 * @returns {typeof import("esbuild")}
 */
function loadBundler() {
  try {
    return requireFromProject("esbuild");
  } catch {
    throw new StepError(
      "The project's packages are not installed.",
      "Run npm ci, or npm start, which does.",
    );
  }
}

/**
 * @param {string} entry
 * @returns {{ code: string, inputs: Input[] }}
 */
function build(entry) {
  const root = pathOf("");
  const { outputFiles, metafile } = loadBundler().buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: "command.cjs",
    write: false,
    metafile: true,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external,
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (output === undefined)
    throw new StepError(`esbuild made nothing of ${entry}.`, "Report this.");
  const own = Object.keys(metafile.inputs).filter((name) => !name.startsWith("node_modules/"));
  const sources = [
    ...own,
    "src/launch/bundle-command.mjs",
    "package.json",
    "tsconfig.json",
    "node_modules/.package-lock.json",
  ];
  const inputs = sources.map((name) => {
    const file = join(root, name);
    const { size, mtimeMs } = statSync(file);
    return { file, size, mtimeMs };
  });
  // In a script import() is an experiment of which Node warns, so that it has to be handed in.
  const code = output.text.replaceAll(/\bimport\((?="[^"]+"\))/g, "importModule(");
  return { code, inputs };
}
