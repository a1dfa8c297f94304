import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { z } from "zod";

// The part of the module that its types leave out: where the compiled code is handed over.
const glueSchema = z.object({
  __wbg_set_wasm: z.custom<(exports: WebAssembly.Exports) => void>(
    (value) => typeof value === "function",
  ),
});
const exportsSchema = z.object({
  __wbindgen_start: z.custom<() => void>((value) => typeof value === "function"),
});

/**
 * Prisma's schema engine as WebAssembly, to be loaded once in a process. Its own entry imports the .wasm
 * file as a module, which Node 20 cannot; this does by hand what that entry does.
 */
export async function loadSchemaEngine(): Promise<typeof engine> {
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const wasm = readFileSync(entry.replace(/\.js$/u, ".wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": engine });
  const { __wbg_set_wasm: setWasm } = glueSchema.parse({ ...engine });
  const { __wbindgen_start: start } = exportsSchema.parse({ ...instance.exports });
  setWasm(instance.exports);
  start();
  return engine;
}
