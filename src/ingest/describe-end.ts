import { formatCount } from "#src/domain/format-count.ts";
import { describeFailure } from "#src/ingest/describe-failure.ts";
import type { IngestFailure } from "#src/ingest/ingest-failure.ts";
import { ChangedInputError } from "#src/ingest/pass-over.ts";
import type { IngestOutcome } from "#src/ingest/pipeline.ts";
import { NO_PROGRESS, type RunProgress } from "#src/store/ingest-run.ts";
import { storeFaultOf } from "#src/store/store-fault.ts";

/** What of an input the store has, and how to go on with the rest. */
function describeKept({ read, line }: RunProgress, canGoOn: boolean): string {
  const goOn = canGoOn ? "it goes on from there" : "what is there already is not written twice";
  if (read === 0) return "Nothing of it was written; give the same command again.";
  const records = read === 1 ? "record is" : `${formatCount(read)} records are`;
  return `Its first ${records} in the store, to line ${formatCount(line)}; give the same command again: ${goOn}.`;
}

/** Why a run broke off, what is kept of it, and what to do. */
export function describeBreak(failure: IngestFailure, canGoOn: boolean): string {
  // It says itself what to do: the input that is given now is not the one of which something is kept.
  if (failure.cause instanceof ChangedInputError) return failure.cause.message;
  return `${describeFailure(failure.cause)}. ${describeKept(failure.progress, canGoOn)}`;
}

/** Why a command broke off before it began to read, and what to do. */
export function describeNoStart(error: unknown): string {
  const why = describeFailure(error);
  return storeFaultOf(error) === null ? why : `${why}. ${describeKept(NO_PROGRESS, false)}`;
}

/** Why a run was stopped, what is kept of it, and what to do. */
export function describeStop(
  stopped: NonNullable<IngestOutcome["stopped"]>,
  progress: RunProgress,
  canGoOn: boolean,
): string {
  const kept = describeKept(progress, canGoOn);
  return stopped === "interrupted"
    ? `interrupted. ${kept}`
    : `stopped at what is named above, as --strict asks: correct it, or leave --strict out to pass over it. ${kept}`;
}
