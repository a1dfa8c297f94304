import { CORRECTIONS_FILE, type Correction } from "#src/ingest/corrections.ts";

/** Names a correction that fits nothing any more, and says what to do. */
export function describeUnmatched({ paper, quote }: Correction): string {
  return (
    `${CORRECTIONS_FILE}: the correction of "${quote}" in "${paper}" matches no figure of the paper. ` +
    "Expected the words of one that extraction finds; mend the quote or remove the entry."
  );
}
