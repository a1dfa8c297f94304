/** One value of a JSON text with the line on which it begins, or why it cannot be read. */
export type JsonPiece = { line: number; bytes: Uint8Array } | { line: number; rejected: string };

/** A value beyond this many bytes is no paper: it is rejected without being held in memory. */
const MOST_BYTES = 16 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const ARRAY = 0x5b;

/**
 * Cuts a JSON text into the objects and arrays of its outermost array, or into those that stand one after another
 * without one. It only counts brackets outside strings, so that each piece can be parsed, or rejected, by itself.
 */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<JsonPiece> {
  let line = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The depth at which values stand: 1 within an outermost array. */
  let base: number | null = null;
  let begins: number | null = null;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) {
        inString = true;
      } else if (OPENING.has(byte)) {
        base ??= byte === ARRAY ? 1 : 0;
        if (depth === base && begins === null) {
          begins = line;
          start = at;
        }
        depth += 1;
      } else if (CLOSING.has(byte)) {
        depth = Math.max(0, depth - 1);
        if (begins !== null && depth === base) {
          take(chunk.subarray(start, at + 1));
          yield length > mostBytes
            ? {
                line: begins,
                rejected: `expected at most ${mostBytes} bytes in a value, got ${length}`,
              }
            : { line: begins, bytes: Buffer.concat(parts) };
          begins = null;
          parts = [];
          length = 0;
        }
      }
    }
    if (begins !== null) take(chunk.subarray(start));
  }
  if (begins !== null)
    yield { line: begins, rejected: "expected the end of a JSON value, got the end of the input" };
}
