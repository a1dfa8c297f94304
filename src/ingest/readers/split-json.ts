/** One value of a JSON text with the line on which it begins, or why it cannot be read. */
export type JsonPiece = { line: number; bytes: Uint8Array } | { line: number; rejected: string };

/** A value beyond this many bytes is no paper: it is rejected without being held in memory. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Under these names the answers of OpenReview, Semantic Scholar, conferences' sites and others hold a list of papers. */
const LIST_NAMES: ReadonlySet<string> = new Set([
  "notes",
  "papers",
  "data",
  "results",
  "items",
  "records",
]);
const LONGEST_LIST_NAME = Math.max(...[...LIST_NAMES].map((name) => name.length));

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const ARRAY = 0x5b;
const OBJECT = 0x7b;
const OPENING = new Set([ARRAY, OBJECT]);
const CLOSING = new Set([0x5d, 0x7d]);
const BLANKS = new Set([0x20, 0x09, 0x0d, NEWLINE]);

/** Nothing at any depth is a value: what an answer says beside its list. */
const NOWHERE = -1;

/**
 * Cuts a JSON text into the items of its outermost array, of the list in its outermost object, or into the values that
 * stand one after another without any. It only counts brackets outside strings, so that each piece can be parsed, or
 * rejected, by itself: objects and arrays whole, and whatever else stands in their place up to a comma, a bracket or the
 * end of its line.
 */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<JsonPiece> {
  let line = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The depth at which values stand: 1 within an outermost array, 2 in a list within an outermost object. */
  let base: number | null = null;
  /** The last string at depth 1, as far as it may name a list. */
  let name = "";
  /** A list has begun under such a name: if an object comes first, it is one of papers. */
  let mayBeList = false;
  /** The line of the value that is being read. */
  let begins: number | null = null;
  /** Whether that is no object or array. */
  let isPlain = false;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else parts.push(Uint8Array.from(part));
  };
  const drop = () => {
    begins = null;
    isPlain = false;
    parts = [];
    length = 0;
  };
  const finish = (begun: number): JsonPiece => {
    const piece =
      length > mostBytes
        ? { line: begun, rejected: `expected at most ${mostBytes} bytes in a value, got ${length}` }
        : { line: begun, bytes: Buffer.concat(parts) };
    drop();
    return piece;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inString) {
        if (byte === NEWLINE) line += 1;
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        if (inString && depth === 1 && name.length <= LONGEST_LIST_NAME) {
          name += String.fromCodePoint(byte);
        }
        continue;
      }
      if (mayBeList && !BLANKS.has(byte)) {
        mayBeList = false;
        if (byte === OBJECT) {
          base = 2;
          drop();
        }
      }
      const opens = OPENING.has(byte);
      const closes = CLOSING.has(byte) && depth > 0;
      if (isPlain && begins !== null && (opens || closes || byte === COMMA || byte === NEWLINE)) {
        take(chunk.subarray(start, at));
        yield finish(begins);
      }
      if (byte === NEWLINE) line += 1;
      if (opens) {
        base ??= byte === ARRAY ? 1 : 0;
        if (depth === base && begins === null) {
          begins = line;
          start = at;
        } else if (depth === 1 && base !== 1) {
          mayBeList = byte === ARRAY && LIST_NAMES.has(name);
        }
        depth += 1;
      } else if (closes) {
        depth -= 1;
        if (begins !== null && depth === base) {
          take(chunk.subarray(start, at + 1));
          yield finish(begins);
        } else if (base === 2 && depth === 1) base = NOWHERE;
        if (depth === 0 && (base === 1 || base === NOWHERE)) base = null;
      } else {
        if (byte === QUOTE) {
          inString = true;
          if (depth === 1) name = "";
        }
        const isValue = begins === null && (depth === 0 || depth === base);
        if (isValue && byte !== COMMA && !BLANKS.has(byte)) {
          begins = line;
          isPlain = true;
          start = at;
        }
      }
    }
    if (begins !== null) take(chunk.subarray(start));
  }
  if (begins !== null && isPlain && !inString) yield finish(begins);
  else if (begins !== null || depth > 0) {
    yield {
      line: begins ?? line,
      rejected: "expected the end of a JSON value, got the end of the input",
    };
  }
}
