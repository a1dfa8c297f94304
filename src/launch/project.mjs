import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: every step runs there, wherever the launcher was called from. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Resolves packages as a file in the project's folder would. */
export const requireFromProject = createRequire(join(projectFolder, "package.json"));

/**
 * @param {string} name path within the project, with forward slashes
 * @returns {string} the same as an absolute path
 */
export function pathOf(name) {
  return join(projectFolder, ...name.split("/"));
}

/**
 * @param {string} name path within the project
 * @returns {string | null} the file's text, or null where there is no such file
 */
export function readIfThere(name) {
  try {
    return readFileSync(pathOf(name), "utf8");
  } catch {
    return null;
  }
}
