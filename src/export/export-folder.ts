import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a file is called until all of them are whole. */
const UNFINISHED = ".unfinished";

/**
 * Makes a folder's files by `write`, which is given where to write the file of each name and is not given the
 * folder itself: nothing has its name until everything is written. What a killed export left unfinished is
 * overwritten. Throws, and leaves no file of its own, where the folder has others in it or cannot be written.
 */
export function fillFolder<T>(
  folder: string,
  names: readonly string[],
  write: (pathOf: (name: string) => string) => T,
): T {
  mkdirSync(folder, { recursive: true });
  const unfinished = (name: string) => join(folder, `${name}${UNFINISHED}`);
  const others = readdirSync(folder).filter(
    (entry) => !names.some((name) => entry === `${name}${UNFINISHED}`),
  );
  if (others.length > 0) {
    throw new Error(
      `${folder}: expected an empty folder, found "${others[0]}"${others.length > 1 ? ` and ${others.length - 1} more` : ""}. ` +
        "Name another folder or empty this one; nothing was written.",
    );
  }
  try {
    const outcome = write(unfinished);
    for (const name of names) renameSync(unfinished(name), join(folder, name));
    return outcome;
  } finally {
    for (const name of names) rmSync(unfinished(name), { force: true });
  }
}
