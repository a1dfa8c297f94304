import { expect, test } from "vitest";
import { checkNode } from "#src/launch/check-node.mjs";

test.each(["20.19.0", "20.20.2", "21.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(["18.20.8", "20.18.3", "9.99.0"])("Node %s is refused, with what to do", (version) => {
  expect(() => checkNode(version)).toThrow(
    `needs Node.js 20.19 or newer; this is ${version}.\nInstall a current version`,
  );
});
