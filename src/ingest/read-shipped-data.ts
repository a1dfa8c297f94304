import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { CatalogueOutcome } from "#src/ingest/catalogue.ts";
import { CORRECTIONS_FILE } from "#src/ingest/corrections.ts";
import { describeUnmatched } from "#src/ingest/describe-correction.ts";
import { describeCounts } from "#src/ingest/describe-counts.ts";
import { HARDWARE_FACTS_FILE, readHardwareFacts } from "#src/ingest/hardware-facts.ts";
import { loadKnowledge } from "#src/ingest/knowledge.ts";
import { PAPER_FACTS_FILE } from "#src/ingest/paper-facts.ts";
import { ingestSource } from "#src/ingest/pipeline.ts";
import { savedListingReader } from "#src/ingest/readers/saved-listing.ts";
import { sourceOfBytes } from "#src/ingest/source.ts";
import { getClient } from "#src/store/client.ts";
import { noteFingerprint } from "#src/store/run-fingerprint.ts";
import { writeHardwareFacts } from "#src/store/write-hardware-facts.ts";
import { getWriter } from "#src/store/writer.ts";

/** The papers that the project ships. */
const PAPERS_FILE = "data/gpu-hours-papers.txt";

/**
 * Reads all of data/ into the store. The run is noted under the fingerprint only if nothing was wrong, so that
 * the next start says it again.
 */
export async function readShippedData(
  root: string,
  source: string,
  fingerprint: string,
): Promise<CatalogueOutcome> {
  const knowledge = loadKnowledge(root);
  const client = getClient();
  const problems: string[] = [];
  const hardwareFacts = readHardwareFacts(
    knowledge.fileHardware,
    resolve(root, HARDWARE_FACTS_FILE),
  );
  await writeHardwareFacts(hardwareFacts);
  const outcome = await ingestSource(
    getWriter(),
    sourceOfBytes(source, savedListingReader, createReadStream(resolve(root, PAPERS_FILE))),
    {
      knowledge,
      keepAll: true,
      onRejected: (line, why) => problems.push(`${PAPERS_FILE}:${line}: ${why}`),
      onProgress: () => {},
    },
  );
  for (const facts of knowledge.facts.values()) {
    if (outcome.facts.has(facts)) continue;
    problems.push(
      `${PAPER_FACTS_FILE}:${facts.line}: expected the title of a paper of ${PAPERS_FILE}, got "${facts.title}"`,
    );
  }
  for (const correction of knowledge.corrections) {
    if (outcome.unmatched.has(correction)) problems.push(describeUnmatched(correction));
    else if (!outcome.matched.has(correction)) {
      problems.push(`${CORRECTIONS_FILE}: "${correction.paper}" is no paper of ${PAPERS_FILE}`);
    }
  }
  if (problems.length === 0) await noteFingerprint(client, outcome.runId, fingerprint);
  return { summary: `The catalogue: ${describeCounts(outcome.progress)}.`, problems };
}
