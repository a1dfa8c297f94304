import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { pathOf } from "./project.mjs";

/**
 * One hash over the names and contents of files, so that "older than its sources" does not depend on
 * clocks: a checkout gives new dates to old files.
 * @param {string[]} names files and folders within the project; those that are not there count as absent
 * @param {(name: string) => boolean} [isLeftOut]
 * @returns {string} hexadecimal SHA-256
 */
export function digestFiles(names, isLeftOut = () => false) {
  const hash = createHash("sha256");
  for (const name of names.flatMap((start) => listFiles(start, isLeftOut)).toSorted()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(pathOf(name)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} name
 * @param {(name: string) => boolean} isLeftOut
 * @returns {string[]}
 */
function listFiles(name, isLeftOut) {
  const found = statSync(pathOf(name), { throwIfNoEntry: false });
  if (found === undefined || isLeftOut(name)) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(pathOf(name)).flatMap((entry) => listFiles(`${name}/${entry}`, isLeftOut));
}
