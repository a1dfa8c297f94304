import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { extract } from "#src/extract/extract.ts";
import { makeCorpus } from "./corpus.ts";
import { measureRawInsert } from "./insert-raw.ts";
import { loadPeers } from "./peers.ts";
import { leastOf, type Program, runMeasured, type Usage } from "./run-measured.ts";

/**
 * What ingest and extract take, in CPU time of all their threads, as ratios to a program that only reads the same file
 * and parses each line: ratios of one run mean the same on every machine.
 */

const USAGE = `npm run -s bench:ingest -- [PART…] [--file FILE] [--lines N] [--seed N] [--runs N] [--memory-lines N]

  PART               parse, write, memory, peers; all without one
  --file FILE        real papers instead of made ones: JSON lines, plain or .gz
  --lines N          made papers, 100000
  --seed N           what they are made from, 1
  --runs N           runs of each program, of which the least counts, 3
  --memory-lines N   lines piped into ingest to see its memory, 2000000
`;

const PARSE = "tests/bench/ingest/parse-lines.mjs";
const PARSE_BYTES = "tests/bench/ingest/parse-bytes.mjs";
/** As npm calls them. */
const INGEST = ["src/launch/run-command.mjs", "src/ingest/cli.ts"];
const EXTRACT = ["src/launch/run-command.mjs", "src/ingest/extract-cli.ts"];

/** Papers for the comparison with SQLite, which all state compute. */
const STATING_PAPERS = 5000;
const PEER_PAPERS = 500;

const paperSchema = z.object({ title: z.string().optional(), abstract: z.string() });

const folder = mkdtempSync(join(tmpdir(), "gpu-hours-bench-ingest-"));
let stores = 0;
/** A store that is not there yet. */
const newStore = (): string => join(folder, `${(stores += 1)}.db`);

function print(name: string, { cpuMs }: Usage, unitMs: number, goal: string): void {
  const ratio = (cpuMs / unitMs).toFixed(2);
  console.log(
    `${name.padEnd(44)} ${cpuMs.toFixed(0).padStart(8)} ms ${ratio.padStart(8)}x  ${goal}`,
  );
}

const ingestInto = (store: string, path: string): Program => ({
  args: [...INGEST, path],
  env: { DATABASE_URL: `file:${store}` },
});

async function benchParse(file: string, runs: number): Promise<void> {
  const empty = join(folder, "empty.jsonl");
  writeFileSync(empty, "");
  const baseline = await leastOf(runs, () => ({ args: [PARSE, file] }));
  const unit = baseline.cpuMs;
  print("read the lines, JSON.parse each", baseline, unit, "");
  const bytes = await leastOf(runs, () => ({ args: [PARSE_BYTES, file] }));
  print("the same without readline", bytes, unit, "");
  const ingested = await leastOf(runs, () => ingestInto(newStore(), file));
  print("ingest", ingested, unit, "goal 1.6x");
  const begun = await leastOf(runs, () => ingestInto(newStore(), empty));
  print("  of which to start and end", begun, unit, "");
  const extracted = await leastOf(runs, () => ({ args: EXTRACT, stdin: file }));
  print("extract, everything", extracted, unit, "goal 6x");
  const started = await leastOf(runs, () => ({ args: EXTRACT, stdin: empty }));
  print("  of which to start and end", started, unit, "");
}

async function benchWrite(seed: number, runs: number): Promise<void> {
  const file = join(folder, "stating.jsonl");
  await pipeline(Readable.from(makeCorpus(STATING_PAPERS, seed, 1)), createWriteStream(file));
  let store = "";
  const ingested = await leastOf(runs, () => {
    store = newStore();
    return ingestInto(store, file);
  });
  const raw = Math.min(...Array.from({ length: runs }, () => measureRawInsert(store, newStore())));
  print("better-sqlite3, the same rows", { cpuMs: raw, maxRssMb: 0 }, raw, "");
  print("ingest of papers that all state compute", ingested, raw, "goal 2x");
}

async function benchMemory(lines: number, seed: number): Promise<void> {
  const { maxRssMb, cpuMs } = await runMeasured({
    args: [...INGEST, "-", "--format", "jsonl"],
    env: { DATABASE_URL: `file:${newStore()}` },
    stdin: makeCorpus(lines, seed, 0.01),
  });
  const name = `ingest of ${lines.toLocaleString("en-US")} lines, piped`;
  console.log(
    `${name.padEnd(44)} ${cpuMs.toFixed(0).padStart(8)} ms ${maxRssMb.toFixed(0).padStart(6)} MB  goal 300 MB`,
  );
}

/** The first papers of a file. */
async function readPapers(file: string, count: number): Promise<z.infer<typeof paperSchema>[]> {
  const papers: z.infer<typeof paperSchema>[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    papers.push(paperSchema.parse(JSON.parse(line)));
    if (papers.length === count) break;
  }
  return papers;
}

async function benchPeers(file: string): Promise<void> {
  const papers = await readPapers(file, PEER_PAPERS);
  const measure = (read: (paper: z.infer<typeof paperSchema>) => unknown): Usage => {
    for (const paper of papers.slice(0, PEER_PAPERS / 10)) read(paper);
    const before = process.cpuUsage();
    for (const paper of papers) read(paper);
    const { user, system } = process.cpuUsage(before);
    return { cpuMs: (user + system) / 1000, maxRssMb: 0 };
  };
  const own = measure(({ title = "", abstract }) => extract({ title, abstract }));
  print(`extract, ${papers.length} papers in one program`, own, own.cpuMs, "");
  const peers = loadPeers(join(folder, "peers"), (why) => console.log(why));
  for (const { name, read } of peers) {
    print(
      name,
      measure(({ abstract }) => read(abstract)),
      own.cpuMs,
      "",
    );
  }
}

/** The papers to measure on, as a plain file. */
async function prepareFile(
  given: string | undefined,
  lines: number,
  seed: number,
): Promise<string> {
  if (given !== undefined && !given.endsWith(".gz")) return given;
  const file = join(folder, "papers.jsonl");
  const papers =
    given === undefined
      ? Readable.from(makeCorpus(lines, seed, 0.01))
      : createReadStream(given).pipe(createGunzip());
  await pipeline(papers, createWriteStream(file));
  return file;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      file: { type: "string" },
      lines: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "3" },
      "memory-lines": { type: "string", default: "2000000" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [lines, seed, runs] = [values.lines, values.seed, values.runs].map(Number);
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
  const file = await prepareFile(values.file, lines ?? 0, seed ?? 0);
  if (wants("parse")) await benchParse(file, runs ?? 1);
  if (wants("write")) await benchWrite(seed ?? 0, runs ?? 1);
  if (wants("peers")) await benchPeers(file);
  if (wants("memory")) await benchMemory(Number(values["memory-lines"]), seed ?? 0);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
