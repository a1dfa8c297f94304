import { isAscii, isUtf8 } from "node:buffer";

/** One line without its end, or why it cannot be read. Lines count from 1. */
export type Line = { line: number; text: string } | { line: number; rejected: string };

/** A line beyond this many bytes is no paper: it is rejected without being held in memory. */
const MOST_BYTES = 16 * 1024 * 1024;

const NEWLINE = 0x0a;

/** How whole lines may be decoded: as nothing else than this, if they are so throughout. */
type Encoding = "latin1" | "utf8" | null;

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes.includes(0)) return null;
  if (isAscii(bytes)) return "latin1";
  return isUtf8(bytes) ? "utf8" : null;
}

/** A line's text without its return and without a byte order mark. */
function trimEnds(text: string): string {
  const end = text.endsWith("\r") ? -1 : undefined;
  return text.startsWith("\uFEFF")
    ? text.slice(1, end)
    : end === undefined
      ? text
      : text.slice(0, end);
}

/** A line whose bytes have to be looked at by themselves. */
function decodeLine(line: number, bytes: Buffer): Line {
  if (!isUtf8(bytes)) {
    return {
      line,
      rejected: "expected UTF-8, got other bytes; convert the file or remove the line",
    };
  }
  const text = trimEnds(bytes.toString());
  const nul = text.indexOf("\u0000");
  return nul < 0
    ? { line, text }
    : { line, rejected: `expected text, got a NUL byte as character ${nul + 1}` };
}

/** Cuts lines out of bytes that come in pieces. */
export class LineCutter {
  readonly #mostBytes: number;
  /** What has come of the line that no end has come of, copied because a piece does not last, and how long it is. */
  #parts: Uint8Array[] = [];
  #length = 0;
  #line = 1;

  constructor(mostBytes: number = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  /** The lines that end in a piece. */
  cut(piece: Uint8Array): Line[] {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const last = bytes.lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#keep(bytes);
      return [];
    }
    const lines: Line[] = [];
    let start = 0;
    if (this.#length > 0) {
      start = bytes.indexOf(NEWLINE) + 1;
      this.#keep(bytes.subarray(0, start - 1));
      lines.push(...this.finish());
    }
    const encoding = encodingOf(bytes.subarray(start, last + 1));
    while (start <= last) {
      const end = bytes.indexOf(NEWLINE, start);
      if (encoding !== null && end - start <= this.#mostBytes) {
        lines.push({ line: this.#line, text: trimEnds(bytes.toString(encoding, start, end)) });
        this.#line += 1;
      } else lines.push(this.#decode(bytes.subarray(start, end)));
      start = end + 1;
    }
    this.#keep(bytes.subarray(start));
    return lines;
  }

  /** The line that has no end, if there is one. */
  finish(): Line[] {
    if (this.#length === 0) return [];
    const [parts, length] = [this.#parts, this.#length];
    this.#parts = [];
    this.#length = 0;
    return [length > this.#mostBytes ? this.#tooLong(length) : this.#decode(Buffer.concat(parts))];
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#mostBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(Uint8Array.from(part));
  }

  #decode(bytes: Buffer): Line {
    if (bytes.length > this.#mostBytes) return this.#tooLong(bytes.length);
    const line = decodeLine(this.#line, bytes);
    this.#line += 1;
    return line;
  }

  #tooLong(length: number): Line {
    const line = this.#line;
    this.#line += 1;
    return { line, rejected: `expected at most ${this.#mostBytes} bytes in a line, got ${length}` };
  }
}

/**
 * Splits bytes into lines of UTF-8 text, as many at a time as a piece ends. A byte order mark is dropped; the last line
 * needs no end.
 */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<readonly Line[]> {
  const cutter = new LineCutter(mostBytes);
  for await (const piece of pieces) yield cutter.cut(piece);
  yield cutter.finish();
}
