import { CsvError, parse, type InfoRecord } from "csv-parse";

/** One row of a table: its fields as bytes and the line on which it begins, or why it cannot be read. */
export type Row = { line: number; fields: Buffer[] } | { line: number; rejected: string };

export interface RowForm {
  delimiter: string;
  /** Null where quotation marks are letters like any other. */
  quote: string | null;
}

/** A row beyond this many bytes is no paper: it is rejected without being held in memory. */
const MOST_BYTES = 16 * 1024 * 1024;

/** So many bytes are parsed at a time when they are parsed again. */
const STEP = 64 * 1024;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** How often a text stands in fields. */
function countIn(fields: readonly Buffer[], text: string): number {
  let count = 0;
  for (const field of fields) {
    for (let at = field.indexOf(text); at >= 0; at = field.indexOf(text, at + 1)) count += 1;
  }
  return count;
}

/** A parser that is fed by hand, because a pipe drops the rows before a failure. */
class RowParser {
  /** Rows that are ready, and the place after the last one: bytes and lines since the parser began. */
  readonly rows: { fields: Buffer[]; line: number }[] = [];
  end = 0;
  lines = 0;
  #excess = 0;
  readonly #parser;

  constructor(form: RowForm, mostBytes: number) {
    this.#parser = parse({
      ...form,
      encoding: null,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: mostBytes,
      on_record: (record: readonly unknown[], { bytes, lines }: InfoRecord) => {
        // Bytes, as no encoding is asked for; the types know of text only.
        const fields = record.filter((field) => Buffer.isBuffer(field));
        // The parser counts a line for each of the two signs within quotation marks.
        this.#excess += countIn(fields, "\r\n");
        this.end = bytes;
        this.lines = lines - this.#excess;
        // From its end, because blank lines before a row are none of it.
        this.rows.push({ fields, line: this.lines - countIn(fields, "\n") });
        return null;
      },
    });
    // Whoever writes hears of it.
    this.#parser.on("error", () => {});
  }

  /** Takes bytes, or the end of them. Returns why it cannot go on, if it cannot. */
  async take(bytes: Buffer | null): Promise<CsvError | null> {
    try {
      await new Promise<void>((resolve, reject) => {
        const done = (error?: Error | null) => (error ? reject(error) : resolve());
        if (bytes === null) this.#parser.end(done);
        else this.#parser.write(bytes, done);
      });
      return null;
    } catch (error) {
      if (error instanceof CsvError) return error;
      throw error;
    }
  }
}

const describeFailure = ({ code, message }: CsvError, mostBytes: number): string =>
  code === "CSV_MAX_RECORD_SIZE"
    ? `expected at most ${mostBytes} bytes in a row, got more; a quotation mark may be left open`
    : `expected the end of a row: ${message}`;

function withoutBlankLines(bytes: Buffer): { blankLines: number; rest: Buffer } {
  let blankLines = 0;
  let at = 0;
  for (; bytes[at] === NEWLINE || bytes[at] === RETURN; at += 1) {
    if (bytes[at] === NEWLINE) blankLines += 1;
  }
  return { blankLines, rest: bytes.subarray(at) };
}

/** Bytes in pieces that make no more rows at once than can be held. */
const inSteps = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / STEP) }, (_, index) =>
    bytes.subarray(index * STEP, (index + 1) * STEP),
  );

/**
 * Cuts a table into rows. After a row that never ends, such as one with a quotation mark that nobody closes, it goes on
 * with the line below the row's first one.
 */
export async function* splitRows(
  chunks: AsyncIterable<Uint8Array>,
  form: RowForm,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<Row> {
  const input = chunks[Symbol.asyncIterator]();
  /** What is to be parsed again, before the rest of the input. */
  const again: Buffer[] = [];
  let parser = new RowParser(form, mostBytes);
  /** The lines before the parser's first one. */
  let linesBefore = 0;
  /** What the parser has taken since its last row ended, from the byte `keptFrom` on. */
  let kept: Buffer[] = [];
  let keptFrom = 0;
  /** Whether the rest of a line is passed over. */
  let isPassingOver = false;
  for (;;) {
    let bytes = again.shift() ?? null;
    if (bytes === null) {
      const next = await input.next();
      if (next.done !== true) bytes = Buffer.from(next.value);
    }
    if (isPassingOver) {
      if (bytes === null) return;
      const lineEnd = bytes.indexOf(NEWLINE);
      if (lineEnd < 0) continue;
      isPassingOver = false;
      bytes = bytes.subarray(lineEnd + 1);
    }
    if (bytes !== null) kept.push(bytes);
    const error = await parser.take(bytes);
    for (const { fields, line } of parser.rows.splice(0)) {
      yield { fields, line: linesBefore + line };
    }
    while (kept[0] !== undefined && keptFrom + kept[0].length <= parser.end) {
      keptFrom += kept[0].length;
      kept.shift();
    }
    if (error !== null) {
      const { blankLines, rest } = withoutBlankLines(
        Buffer.concat(kept).subarray(Math.max(0, parser.end - keptFrom)),
      );
      linesBefore += parser.lines + blankLines + 1;
      yield { line: linesBefore, rejected: describeFailure(error, mostBytes) };
      parser = new RowParser(form, mostBytes);
      kept = [];
      keptFrom = 0;
      const lineEnd = rest.indexOf(NEWLINE);
      isPassingOver = lineEnd < 0;
      if (!isPassingOver) again.unshift(...inSteps(rest.subarray(lineEnd + 1)));
    } else if (bytes === null) return;
  }
}
