import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const usageSchema = z.object({ cpuMs: z.number(), maxRssMb: z.number() });

/** What a program took: user and system time of all its threads, and the most memory it ever had. */
export type Usage = z.infer<typeof usageSchema>;

export interface Program {
  /** Node's arguments: its own, the file, the file's. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A file, or what to pipe in. */
  stdin?: string | Iterable<string>;
}

/** Runs a program to its end and measures it. Throws where it fails; what it prints is dropped. */
export async function runMeasured({ args, env = {}, stdin }: Program): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), "gpu-hours-bench-"));
  const usage = join(folder, "usage.json");
  const preload = new URL("report-usage.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", preload, ...args], {
    env: { ...process.env, ...env, BENCH_USAGE_FILE: usage },
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  try {
    if (stdin === undefined) child.stdin.end();
    else {
      const input = typeof stdin === "string" ? createReadStream(stdin) : Readable.from(stdin);
      await pipeline(input, child.stdin);
    }
    const code = await ended;
    // A program that broke off was quick for nothing.
    if (code !== 0) throw new Error(`${args.join(" ")}: expected it to end with 0, got ${code}`);
    return usageSchema.parse(JSON.parse(readFileSync(usage, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of several runs, which other programs on the machine disturbed least. */
export async function leastOf(runs: number, program: () => Program): Promise<Usage> {
  const all: Usage[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runMeasured(program()));
  const cpuMs = Math.min(...all.map((usage) => usage.cpuMs));
  const maxRssMb = Math.max(...all.map((usage) => usage.maxRssMb));
  return { cpuMs, maxRssMb };
}
