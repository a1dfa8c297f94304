import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    setupFiles: ["tests/setup/console-error.ts", "tests/setup/property-seed.ts"],
    // A machine that does other work at the same time is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/specs/**/*.test.ts"],
  },
});
