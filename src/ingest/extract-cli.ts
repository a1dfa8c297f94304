import { createInterface } from "node:readline";
import { once } from "node:events";
import { z } from "zod";
import { extract } from "#src/extract/extract.ts";

const inputSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  title: z.string().optional(),
  abstract: z.string(),
});

/** Why a line is no input, in one clause: what was expected and what came. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues
      .map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`)
      .join("; ");
  }
  return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
}

/** The answer to one line of input: its extraction, or the error in its place. */
function answerTo(line: string, lineNumber: number): { text: string; isRejected: boolean } {
  try {
    const { id = null, title, abstract } = inputSchema.parse(JSON.parse(line));
    const extraction = extract(title === undefined ? { abstract } : { title, abstract });
    return { text: JSON.stringify({ id, ...extraction }), isRejected: false };
  } catch (error) {
    const message = `line ${lineNumber}: ${reasonOf(error)}`;
    return { text: JSON.stringify({ id: null, error: message }), isRejected: true };
  }
}

/** Reads JSON lines from stdin, writes one answer per line to stdout; sets exit code 1 on a rejected line. */
async function main(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of our output went away ("| head"): nothing is left to do.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const { text, isRejected } = answerTo(line, lineNumber);
    if (isRejected) process.exitCode = 1;
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
  }
}

void main();
