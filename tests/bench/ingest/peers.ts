import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

/** Peers are installed for the benchmark alone, outside of the project: nothing of it depends on them. */
const PACKAGES = ["@microsoft/recognizers-text-suite@1.3.1", "compromise@14.17.0"];

const recognizersSchema = z.object({
  recognizeDimension: z.custom<(text: string, culture: string) => unknown>(isFunction),
  recognizeCurrency: z.custom<(text: string, culture: string) => unknown>(isFunction),
  recognizeDateTime: z.custom<(text: string, culture: string) => unknown>(isFunction),
});
const compromiseSchema =
  z.custom<(text: string) => { match: (pattern: string) => unknown }>(isFunction);

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

export interface Peer {
  name: string;
  /** Reads what the peer can tell of amounts, units and durations in a text. */
  read: (text: string) => unknown;
}

/** The peers that can be installed and run here; why another cannot is told. */
export function loadPeers(folder: string, tell: (why: string) => void): Peer[] {
  mkdirSync(folder, { recursive: true });
  const load = (name: string, make: (loaded: unknown) => Peer["read"]): Peer[] => {
    try {
      const spec = PACKAGES.find((entry) => entry.startsWith(name)) ?? name;
      execFileSync("npm", ["install", "--no-save", "--prefix", folder, spec], { stdio: "pipe" });
      const loaded: unknown = createRequire(join(folder, "package.json"))(name);
      return [{ name, read: make(loaded) }];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      tell(`${name}: not run: ${why.split("\n")[0]}`);
      return [];
    }
  };
  return [
    ...load("@microsoft/recognizers-text-suite", (loaded) => {
      const suite = recognizersSchema.parse(loaded);
      return (text) => [
        suite.recognizeDimension(text, "en-us"),
        suite.recognizeCurrency(text, "en-us"),
        suite.recognizeDateTime(text, "en-us"),
      ];
    }),
    ...load("compromise", (loaded) => {
      const nlp = compromiseSchema.parse(loaded);
      return (text) => nlp(text).match("#Value #Noun");
    }),
  ];
}
