import { middleOf } from "#src/domain/interval.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import type { Result } from "#src/domain/result.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import type { Row } from "#src/store/insert-rows.ts";
import type { PaperRecord, StoredFigure } from "#src/store/paper-record.ts";

type HardwareIds = ReadonlyMap<string, number>;

function idOfHardware(name: string, ids: HardwareIds): number {
  const id = ids.get(name);
  if (id === undefined)
    throw new Error(`"${name}" is not filed: a record has to say what family it is of`);
  return id;
}

/** The row of Paper; a null id is given by the store. */
export function paperRow(
  record: PaperRecord,
  { id, slug, hash, runId }: { id: number | null; slug: string; hash: string; runId: number },
): Row {
  const { headline } = record;
  return {
    id,
    slug,
    title: record.title,
    abstract: record.abstract,
    titleKey: titleKeyOf(record.title),
    contentHash: hash,
    arxivId: record.arxivId,
    doi: record.doi,
    url: record.url,
    authors: record.authors.join("; "),
    year: record.year,
    publishedOn: record.publishedOn,
    updatedOn: record.updatedOn,
    venue: record.venue,
    costLow: headline?.low ?? null,
    costHigh: headline?.high ?? null,
    costBound: headline?.bound ?? null,
    costDevice: headline?.device ?? null,
    costHardware: headline?.hardware ?? null,
    costMiddle: headline === null ? null : middleOf(headline),
    runId,
  };
}

/** The row of PaperSource, of a paper as the source states it. */
export function sourceRow(
  statement: PaperInput,
  {
    paperId,
    source,
    runId,
    hash,
  }: { paperId: number | null; source: string; runId: number; hash: string },
): Row {
  return {
    paperId,
    source,
    runId,
    statementHash: hash,
    titleKey: titleKeyOf(statement.title),
    arxivId: statement.arxivId,
    doi: statement.doi,
    url: statement.url,
    updatedOn: statement.updatedOn,
  };
}

/** The row of Figure. */
export function figureRow(
  figure: StoredFigure,
  {
    paperId,
    ordinal,
    hardwareIds,
  }: { paperId: number | null; ordinal: number; hardwareIds: HardwareIds },
): Row {
  const { hardware, derivation, ...columns } = figure;
  return {
    paperId,
    ordinal,
    kind: columns.kind,
    low: columns.low,
    high: columns.high,
    bound: columns.bound,
    role: columns.role,
    device: columns.device,
    hardwareId: hardware === null ? null : idOfHardware(hardware, hardwareIds),
    deviceCount: columns.deviceCount,
    activity: columns.activity,
    field: columns.field,
    start: columns.start,
    end: columns.end,
    text: columns.text,
    derivation: JSON.stringify(derivation),
    correction: columns.correction,
  };
}

/** The row of Result. */
export function resultRow(
  result: Result,
  { paperId, ordinal }: { paperId: number | null; ordinal: number },
): Row {
  return {
    paperId,
    ordinal,
    metric: result.metric,
    benchmark: result.benchmark,
    value: result.value,
    unit: result.unit,
    role: result.role,
    field: result.field,
    start: result.start,
    end: result.end,
    text: result.text,
  };
}

/** The row of PaperHardware. */
export function hardwareRow(
  name: string,
  {
    paperId,
    ordinal,
    hardwareIds,
  }: { paperId: number | null; ordinal: number; hardwareIds: HardwareIds },
): Row {
  return { paperId, hardwareId: idOfHardware(name, hardwareIds), ordinal };
}
