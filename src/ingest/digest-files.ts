import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((entry) => listFiles(join(path, entry)));
}

/** One SHA-256 over the names and contents of files and folders; where they lie in `root` does not count. */
export function digestFiles(root: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const path of listFiles(join(root, name)).sort()) {
      hash
        .update(`${path.slice(root.length)}\0`)
        .update(readFileSync(path))
        .update("\0");
    }
  }
  return hash.digest("hex");
}
