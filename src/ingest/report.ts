import { describeCounts } from "#src/ingest/describe-counts.ts";
import { drawProgress } from "#src/ingest/draw-progress.ts";
import type { Extent } from "#src/ingest/source.ts";
import type { Streams } from "#src/ingest/streams.ts";
import type { RunProgress } from "#src/store/ingest-run.ts";
import { NO_COUNTS, type RunCounts } from "#src/store/run-counts.ts";

/** How much a command says, and in what form. */
export interface Loudness {
  /** Nothing but what went wrong. */
  quiet: boolean;
  /** One JSON object on stdout instead of sentences. */
  json: boolean;
}

/** One input in the summary for programs. */
interface Entry {
  source: string;
  done: boolean;
  counts: RunCounts;
}

const DEFAULT_COLUMNS = 80;
const CLEAR_LINE = "\r\u001B[K";

function sumCounts(entries: readonly Entry[]): RunCounts {
  const sum = { ...NO_COUNTS };
  for (const { counts } of entries) {
    sum.read += counts.read;
    sum.added += counts.added;
    sum.changed += counts.changed;
    sum.unchanged += counts.unchanged;
    sum.skipped += counts.skipped;
    sum.rejected += counts.rejected;
    sum.withCost += counts.withCost;
    sum.figures += counts.figures;
  }
  return sum;
}

/** Counts by the names of the JSON summary. */
function toJson({
  read,
  added,
  changed,
  unchanged,
  skipped,
  rejected,
  withCost,
  figures,
}: RunCounts) {
  const kept = added + changed + unchanged;
  return { read, kept, withCost, new: added, changed, unchanged, skipped, rejected, figures };
}

/** What a command tells: what went wrong and how far it is on stderr, what became of it on stdout. */
export class Report {
  readonly #streams: Streams;
  readonly #loudness: Loudness;
  readonly #entries: Entry[] = [];
  readonly #problems: string[] = [];
  readonly #showsProgress: boolean;

  constructor(streams: Streams, loudness: Loudness) {
    this.#streams = streams;
    this.#loudness = loudness;
    this.#showsProgress = streams.stderr.isTTY === true && !loudness.quiet && !loudness.json;
  }

  #tell(line: string): void {
    this.#streams.stderr.write(`${this.#showsProgress ? CLEAR_LINE : ""}${line}\n`);
  }

  /** A piece of input that is no paper, or a correction that fits none. */
  rejected(line: string): void {
    this.#tell(line);
  }

  /** Why it takes longer than it should. */
  waiting(why: string): void {
    if (!this.#loudness.quiet) this.#tell(why);
  }

  /** What keeps the command from being done. */
  failed(problem: string): void {
    this.#problems.push(problem);
    this.#tell(`ingest: ${problem}`);
  }

  /** A drawer of how far the reading of an input is, which begins now. */
  progressOf(name: string, extent: Extent | undefined): (progress: RunProgress) => void {
    const beganAt = performance.now();
    let readBefore: number | null = null;
    return ({ read, figures }) => {
      readBefore ??= read;
      if (!this.#showsProgress) return;
      const share =
        extent === undefined ? null : Math.min(1, extent.passed() / (extent.total || 1));
      const seconds = (performance.now() - beganAt) / 1000;
      const state = { name, read, readBefore, figures, share, seconds };
      const columns = this.#streams.stderr.columns ?? DEFAULT_COLUMNS;
      this.#streams.stderr.write(`${CLEAR_LINE}${drawProgress(state, columns)}`);
    };
  }

  /** What became of an input; `note` says what is special about it. */
  finished(
    source: string,
    counts: RunCounts,
    { done, note }: { done: boolean; note?: string },
  ): void {
    this.#entries.push({ source, done, counts });
    if (this.#showsProgress) this.#streams.stderr.write(CLEAR_LINE);
    if (this.#loudness.quiet || this.#loudness.json) return;
    const noted = note === undefined ? "" : ` (${note})`;
    this.#streams.stdout.write(`${source}: ${describeCounts(counts)}${noted}\n`);
  }

  /** The summary for programs, if that is what they want. */
  end(): void {
    if (!this.#loudness.json) return;
    const sources = this.#entries.map(({ source, done, counts }) => ({
      source,
      done,
      ...toJson(counts),
    }));
    const done = this.#problems.length === 0;
    const summary = { done, ...toJson(sumCounts(this.#entries)), sources, errors: this.#problems };
    this.#streams.stdout.write(`${JSON.stringify(summary)}\n`);
  }
}
