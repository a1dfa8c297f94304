/** One line without its end, or why it cannot be read. Lines count from 1. */
export type Line = { line: number; text: string } | { line: number; rejected: string };

/** A line beyond this many bytes is no paper: it is rejected without being held in memory. */
const MOST_BYTES = 16 * 1024 * 1024;

const NEWLINE = 0x0a;

function decodeLine(line: number, parts: readonly Uint8Array[], decoder: TextDecoder): Line {
  const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
  try {
    const text = decoder.decode(bytes);
    const nul = text.indexOf("\u0000");
    if (nul >= 0) {
      return { line, rejected: `expected text, got a NUL byte as character ${nul + 1}` };
    }
    return { line, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  } catch {
    return {
      line,
      rejected: "expected UTF-8, got other bytes; convert the file or remove the line",
    };
  }
}

/** Splits bytes into lines of UTF-8 text. A byte order mark is dropped; the last line needs no end. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line => {
    const done: Line =
      length > mostBytes
        ? { line, rejected: `expected at most ${mostBytes} bytes in a line, got ${length}` }
        : decodeLine(line, parts, decoder);
    line += 1;
    parts = [];
    length = 0;
    return done;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
