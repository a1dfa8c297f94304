import { advanceRun, takeRun, type RunStep, type WrittenCounts } from "#src/store/advance-run.ts";
import { chooseSlugs } from "#src/store/choose-slugs.ts";
import { findKnown } from "#src/store/find-known.ts";
import type { GivenPaper } from "#src/store/paper-record.ts";
import { splitWaves } from "#src/store/split-waves.ts";
import { weighStatement } from "#src/store/weigh-statement.ts";
import { writeFacts, type PendingFacts } from "#src/store/write-facts.ts";
import { writePending, type Pending } from "#src/store/write-pending.ts";
import { writeStatements, type PendingStatement } from "#src/store/write-statements.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** The run that writes, and what it is over. */
interface Writing {
  writer: StoreWriter;
  runId: number;
  source: string;
  counts: WrittenCounts;
}

/** Writes records of which no two state the same title, arXiv id or DOI. */
function writeWave(papers: readonly GivenPaper[], writing: Writing): void {
  const { writer, runId, source, counts } = writing;
  const known = findKnown(writer, papers, source);
  const pending: Pending[] = [];
  const facts: PendingFacts[] = [];
  const statements: PendingStatement[] = [];
  const deferred: GivenPaper[] = [];
  const claimed = new Set<number>();
  for (const [index, paper] of papers.entries()) {
    const old = known[index] ?? null;
    if (old === null && paper.onlyIfKnown) {
      counts.skipped += 1;
      continue;
    }
    if (old !== null && claimed.has(old.id)) {
      // One goes by the stored paper's arXiv id, the other by its title: the later one has its turn next.
      deferred.push(paper);
      continue;
    }
    if (old !== null) claimed.add(old.id);
    const given = "read" in paper ? paper.read() : paper;
    const weighed = weighStatement(given, source, old);
    const handle = { id: old?.id ?? null, slug: old?.slug ?? "" };
    if (weighed.replacement !== null) pending.push({ paper: handle, ...weighed.replacement });
    if (old !== null && weighed.facts !== null) {
      facts.push({ id: old.id, runId: weighed.newer ? runId : old.runId, facts: weighed.facts });
    }
    if (weighed.newStatement !== null) {
      statements.push({ paper: handle, statement: given, hash: weighed.newStatement });
    }
    const changed = weighed.replacement !== null || weighed.facts !== null;
    counts[old === null ? "added" : changed ? "changed" : "unchanged"] += 1;
    if (weighed.hasCost) counts.withCost += 1;
  }
  const added = pending.filter(({ paper }) => paper.id === null);
  const slugs = chooseSlugs(
    writer,
    added.map(({ record }) => record.title),
  );
  for (const [index, { paper }] of added.entries()) paper.slug = slugs[index] ?? "";
  writePending(writer, pending, runId);
  writeFacts(writer, facts);
  writeStatements(writer, statements, { runId, source });
  if (deferred.length > 0) writeWave(deferred, writing);
}

/**
 * Writes a batch of papers in one transaction, and with it how far its run has come: all of it or nothing. A paper
 * that the store lacks is added. Of one that it has, the newer text holds (see isNewer), whole, with figures, results
 * and hardware; facts that only the other source knows stay; the slug stays. Each source that has a paper is kept.
 * Without a step the run stays where it is. Returns what was counted.
 */
export function writePapers(
  writer: StoreWriter,
  papers: readonly GivenPaper[],
  runId: number,
  step?: RunStep,
): WrittenCounts {
  const skipped = step?.leftOut ?? 0;
  const counts: WrittenCounts = { added: 0, changed: 0, unchanged: 0, skipped, withCost: 0 };
  writer.transaction(() => {
    const source = takeRun(writer, runId, step?.readBefore ?? null);
    for (const wave of splitWaves(papers)) writeWave(wave, { writer, runId, source, counts });
    if (step !== undefined) advanceRun(writer, runId, step, counts);
  });
  return counts;
}
