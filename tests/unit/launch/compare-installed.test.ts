import { expect, test } from "vitest";
import { listOutdated } from "#src/launch/compare-installed.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/next/node_modules/postcss": { version: "8.4.31" },
    "node_modules/@esbuild/darwin-arm64": { version: "0.28.2", optional: true },
  },
};

test("an installation without the binaries of other platforms is complete", () => {
  const installed = {
    packages: {
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/next/node_modules/postcss": { version: "8.4.31" },
    },
  };
  expect(listOutdated(wanted, installed)).toEqual([]);
});

test("a missing package and one of another version are named, optional ones included", () => {
  const installed = {
    packages: {
      "node_modules/zod": { version: "4.6.6" },
      "node_modules/@esbuild/darwin-arm64": { version: "0.28.1" },
    },
  };
  expect(listOutdated(wanted, installed)).toEqual(["zod", "postcss", "@esbuild/darwin-arm64"]);
});
