import { mkdirSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/**
 * The ingest command as one file in a folder of its own, which starts in half the time: a test that starts it a
 * hundred times would otherwise do little else. The folder is within node_modules, where SQLite's binary is found.
 */
export async function bundleIngestCommand(): Promise<{ folder: string; file: string }> {
  const cache = resolve("node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "ingest-command-"));
  const file = join(folder, "cli.mjs");
  await build({
    entryPoints: ["src/ingest/cli.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3"],
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
  return { folder, file };
}
