import { z } from "zod";
import { chooseSlugs } from "#src/store/choose-slugs.ts";
import { contentHash } from "#src/store/content-hash.ts";
import { findKnown } from "#src/store/find-known.ts";
import type { StoreClient } from "#src/store/client.ts";
import type { RunCounts } from "#src/store/ingest-run.ts";
import { insertRows, upsertRows, type Executor } from "#src/store/insert-rows.ts";
import { keepFacts } from "#src/store/keep-facts.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { figureRow, hardwareRow, paperRow, resultRow } from "#src/store/paper-rows.ts";
import { splitWaves } from "#src/store/split-waves.ts";
import { writeHardware } from "#src/store/write-hardware.ts";

/** What became of the papers of one batch. */
export type WriteCounts = Pick<RunCounts, "added" | "changed" | "unchanged" | "skipped">;

/** A record that has to be written, and the stored paper whose place it takes. */
interface Pending {
  id: number | null;
  slug: string;
  record: PaperRecord;
  hash: string;
}

const writtenSchema = z.array(z.object({ id: z.number(), slug: z.string() }));

// A transaction of thousands of papers takes a moment on a slow disk; Prisma's own limit is 5 s.
const TRANSACTION = { maxWait: 60_000, timeout: 600_000 };

async function writePending(
  tx: Executor,
  pending: readonly Pending[],
  runId: number,
): Promise<void> {
  if (pending.length === 0) return;
  const replaced = pending.map(({ id }) => id).filter((id) => id !== null);
  for (const table of replaced.length > 0 ? ["Figure", "Result", "PaperHardware"] : []) {
    await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE "paperId" IN (SELECT value FROM json_each(?))`,
      JSON.stringify(replaced),
    );
  }
  const hardwareIds = await writeHardware(
    tx,
    pending.flatMap(({ record }) => [...record.hardware, ...record.figureHardware]),
  );
  const written = writtenSchema.parse(
    await upsertRows(
      tx,
      "Paper",
      "id",
      ["id", "slug"],
      pending.map(({ id, slug, record, hash }) => paperRow(record, { id, slug, hash, runId })),
    ),
  );
  const idBySlug = new Map(written.map(({ id, slug }) => [slug, id]));
  const withIds = pending.map(({ slug, record }) => ({
    record,
    paperId: idBySlug.get(slug) ?? null,
  }));
  await insertRows(
    tx,
    "Figure",
    withIds.flatMap(({ record, paperId }) =>
      record.figures.map((figure, ordinal) => figureRow(figure, { paperId, ordinal, hardwareIds })),
    ),
  );
  await insertRows(
    tx,
    "Result",
    withIds.flatMap(({ record, paperId }) =>
      record.results.map((result, ordinal) => resultRow(result, { paperId, ordinal })),
    ),
  );
  await insertRows(
    tx,
    "PaperHardware",
    withIds.flatMap(({ record, paperId }) =>
      record.hardware.map(({ name }, ordinal) =>
        hardwareRow(name, { paperId, ordinal, hardwareIds }),
      ),
    ),
  );
}

/** Writes records of which no two state the same title, arXiv id or DOI. */
async function writeWave(
  tx: Executor,
  records: readonly PaperRecord[],
  runId: number,
  counts: WriteCounts,
): Promise<void> {
  const known = await findKnown(tx, records);
  const pending: Pending[] = [];
  const unnamed: Pending[] = [];
  const deferred: PaperRecord[] = [];
  const claimed = new Set<number>();
  for (const [index, given] of records.entries()) {
    const old = known[index] ?? null;
    if (old === null && given.onlyIfKnown) {
      counts.skipped += 1;
      continue;
    }
    if (old !== null && claimed.has(old.id)) {
      // One goes by the stored paper's arXiv id, the other by its title: the later one has its turn next.
      deferred.push(given);
      continue;
    }
    if (old !== null) claimed.add(old.id);
    const record = old === null ? given : keepFacts(given, old);
    const hash = contentHash(record);
    if (old?.contentHash === hash) counts.unchanged += 1;
    else {
      counts[old === null ? "added" : "changed"] += 1;
      const row = { id: old?.id ?? null, slug: old?.slug ?? "", record, hash };
      pending.push(row);
      if (old === null) unnamed.push(row);
    }
  }
  const slugs = await chooseSlugs(
    tx,
    unnamed.map(({ record }) => record.title),
  );
  for (const [index, row] of unnamed.entries()) row.slug = slugs[index] ?? "";
  await writePending(tx, pending, runId);
  if (deferred.length > 0) await writeWave(tx, deferred, runId, counts);
}

/**
 * Writes a batch of papers in one transaction: all of it or nothing. A paper that the store lacks is added; one
 * that changed is replaced whole (text, figures, results, hardware) and keeps its slug; one that did not is not
 * touched. Of one paper given twice the later holds.
 */
export async function writePapers(
  client: StoreClient,
  records: readonly PaperRecord[],
  runId: number,
): Promise<WriteCounts> {
  const counts: WriteCounts = { added: 0, changed: 0, unchanged: 0, skipped: 0 };
  await client.$transaction(async (tx) => {
    // A write before the first read takes the lock at once and waits for it; a reader that turns into a writer
    // fails when another process wrote in between.
    await tx.$executeRawUnsafe(`UPDATE "IngestRun" SET "finishedAt" = NULL WHERE "id" = ?`, runId);
    for (const wave of splitWaves(records)) await writeWave(tx, wave, runId, counts);
  }, TRANSACTION);
  return counts;
}
