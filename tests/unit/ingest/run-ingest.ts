import { Readable } from "node:stream";
import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { Sink } from "../../setup/sink.ts";

/** What a call of `npm run ingest` came to. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Calls the ingest command within this process. */
export async function runIngest(
  args: readonly string[],
  stdin: string | AsyncIterable<Uint8Array> = "",
  signal?: AbortSignal,
): Promise<Ended> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const source = typeof stdin === "string" ? [Buffer.from(stdin)] : stdin;
  const code = await runIngestCommand(
    args,
    { stdin: Readable.from(source), stdout, stderr },
    signal,
  );
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A paper that states a cost, as a line of JSON. */
export function paperLine(number: number, more: object = {}): string {
  return `${JSON.stringify({
    title: `Paper number ${number}`,
    abstract: `We train model ${number} with 8 A100 GPUs in ${number + 1} hours.`,
    ...more,
  })}\n`;
}

/** So many papers, numbered from `from` on. */
export function paperLines(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => paperLine(from + at)).join("");
}
