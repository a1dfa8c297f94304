import { z } from "zod";
import { extract, type ExtractInput } from "#src/extract/extract.ts";
import { isJsonObject } from "#src/ingest/readers/json-object.ts";
import { LineCutter, type Line } from "#src/ingest/readers/read-lines.ts";

const inputSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  title: z.string().optional(),
  abstract: z.string(),
});

type Input = z.infer<typeof inputSchema>;

/** Why a line is no input, in one clause: what was expected and what came. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues
      .map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`)
      .join("; ");
  }
  return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
}

/** The schema, looked at without it where a line is right: it takes longer than to parse the line. */
function readInput(text: string): Input {
  const value: unknown = JSON.parse(text);
  if (isJsonObject(value)) {
    const { id, title, abstract } = value;
    const isIdRight = id === undefined || id === null || typeof id === "string";
    const isTitleRight = title === undefined || typeof title === "string";
    if (isIdRight && isTitleRight && typeof abstract === "string") return { id, title, abstract };
  }
  return inputSchema.parse(value);
}

const errorAt = (line: number, reason: string): string =>
  JSON.stringify({ id: null, error: `line ${line}: ${reason}` });

/** The answer to one line of input: its extraction, or the error in its place. */
function answerTo(line: Line): { text: string; isRejected: boolean } {
  if ("rejected" in line) return { text: errorAt(line.line, line.rejected), isRejected: true };
  try {
    const { id = null, title, abstract } = readInput(line.text);
    const paper: ExtractInput = title === undefined ? { abstract } : { title, abstract };
    return { text: JSON.stringify({ id, ...extract(paper) }), isRejected: false };
  } catch (error) {
    return { text: errorAt(line.line, reasonOf(error)), isRejected: true };
  }
}

const isBlank = (line: Line): boolean => "text" in line && line.text.trim() === "";

/** Writes an answer to each line. Returns whether more may be written at once. */
function answer(lines: readonly Line[]): boolean {
  let answers = "";
  for (const line of lines) {
    if (isBlank(line)) continue;
    const { text, isRejected } = answerTo(line);
    if (isRejected) process.exitCode = 1;
    answers += `${text}\n`;
  }
  return answers === "" || process.stdout.write(answers);
}

/** Reads JSON lines from stdin, writes one answer per line to stdout; sets exit code 1 on a rejected line. */
function main(): void {
  const { stdin, stdout } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of our output went away ("| head"): nothing is left to do.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const cutter = new LineCutter();
  // By its events, because to wait for each piece of a pipe takes longer.
  stdin.on("data", (piece: Buffer) => {
    if (!answer(cutter.cut(piece))) stdin.pause();
  });
  stdin.on("end", () => answer(cutter.finish()));
  stdout.on("drain", () => stdin.resume());
}

main();
