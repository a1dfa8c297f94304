import { createHash } from "node:crypto";
import { passOver } from "#src/ingest/pass-over.ts";
import type { Readings } from "#src/ingest/readers/reader.ts";
import { BEGINNING, type Identity, type Source } from "#src/ingest/source.ts";
import {
  findRun,
  NO_PROGRESS,
  openRun,
  startRun,
  type RunProgress,
} from "#src/store/ingest-run.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** A run that is under way: its row in the store, and how far it had come before. */
export interface BegunRun {
  id: number;
  progress: RunProgress;
}

/** Of an input, as it is named, and of whatever else decides what a run over it writes. */
export function fingerprintRun(name: string, { fingerprint }: Identity, rules: string): string {
  const parts = [name, fingerprint, rules];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Goes on with the run over the same input that broke off, if there is one and that is wanted; else begins one. */
export function beginRun(
  writer: StoreWriter,
  source: Source,
  fingerprint: string | null,
  restart: boolean,
): BegunRun {
  const last = fingerprint === null || restart ? null : findRun(writer, fingerprint);
  if (last !== null && !last.finished) {
    if (last.progress.read === 0) openRun(writer, last.id, source.format);
    return last;
  }
  const id = startRun(writer, source.name, source.format, fingerprint);
  return { id, progress: NO_PROGRESS };
}

/** What a run has still to read of its source. */
export function readFrom(source: Source, progress: RunProgress): Readings {
  if (source.identity?.whole === false) {
    return passOver(source.read(BEGINNING), progress.read, progress.digest);
  }
  return source.read({ mark: progress.mark, readings: progress.sinceMark });
}
