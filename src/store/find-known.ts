import { z } from "zod";
import { doiKeyOf } from "#src/domain/doi-key.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import { maybeSameAuthor } from "#src/store/same-author.ts";
import type { StoreWriter } from "#src/store/writer.ts";

const listSchema = z.string().transform((text): unknown => JSON.parse(text));

const knownPaperSchema = z.object({
  id: z.number(),
  slug: z.string(),
  contentHash: z.string(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  authors: z.string(),
  year: z.number().nullable(),
  publishedOn: z.string().nullable(),
  updatedOn: z.string().nullable(),
  venue: z.string().nullable(),
  costBound: z.string().nullable(),
  runId: z.number(),
  /** The source whose text is stored. */
  textSource: z.string(),
  /** The hash of what the asking source said last; null where it has not spoken of the paper. */
  saidHash: z.string().nullable(),
  /** Under what the paper is found: of its own, and of every source that has it. */
  titleKeys: listSchema.pipe(z.array(z.string())),
  doiKeys: listSchema.pipe(z.array(z.string())),
});
/** What has to be known of a stored paper to tell whether another one is the same, and which of the two is newer. */
export type KnownPaper = z.infer<typeof knownPaperSchema>;

// One SELECT per key, because SQLite answers an OR over lists by reading the whole table. A title is looked for
// among those of the sources too: what one source still calls by an old title may have a new one by another.
const FIND_KNOWN = `
WITH asked("titleKey") AS (SELECT value FROM json_each(?))
SELECT p."id", p."slug", p."contentHash", p."arxivId", p."doi", p."url", p."authors", p."year", p."publishedOn",
  p."updatedOn", p."venue", p."costBound", p."runId", run."source" AS "textSource", said."statementHash" AS "saidHash",
  (SELECT json_group_array("titleKey") FROM (SELECT p."titleKey" UNION SELECT s."titleKey" FROM "PaperSource" s WHERE s."paperId" = p."id")) AS "titleKeys",
  (SELECT json_group_array(lower("doi")) FROM (SELECT p."doi" UNION SELECT s."doi" FROM "PaperSource" s WHERE s."paperId" = p."id") WHERE "doi" IS NOT NULL) AS "doiKeys"
FROM "Paper" p JOIN "IngestRun" run ON run."id" = p."runId"
  LEFT JOIN "PaperSource" said ON said."paperId" = p."id" AND said."source" = ?
WHERE p."id" IN (
  SELECT "id" FROM "Paper" WHERE "titleKey" IN asked
  UNION SELECT "paperId" FROM "PaperSource" WHERE "titleKey" IN asked
  UNION SELECT "id" FROM "Paper" WHERE "arxivId" IN (SELECT value FROM json_each(?))
  UNION SELECT "id" FROM "Paper" WHERE "doi" COLLATE NOCASE IN (SELECT value FROM json_each(?))
) ORDER BY p."id"`;

function isSame(paper: PaperInput, titleKey: string, known: KnownPaper): boolean {
  if (paper.arxivId !== null && known.arxivId !== null) return paper.arxivId === known.arxivId;
  if (paper.doi !== null && known.doiKeys.length > 0) {
    return known.doiKeys.includes(doiKeyOf(paper.doi));
  }
  return (
    known.titleKeys.includes(titleKey) &&
    maybeSameAuthor(paper.authors[0] ?? "", known.authors.split("; ")[0] ?? "")
  );
}

const listed = (values: readonly (string | null)[]): string =>
  JSON.stringify(values.filter((value) => value !== null));

/**
 * For each paper that a source states the stored one that it is, or null: the same arXiv id, else the same DOI, else
 * the same title and no other first author.
 */
export function findKnown(
  writer: StoreWriter,
  papers: readonly PaperInput[],
  source: string,
): (KnownPaper | null)[] {
  const titleKeys = papers.map((paper) => titleKeyOf(paper.title));
  const candidates = z
    .array(knownPaperSchema)
    .parse(
      writer.all(
        FIND_KNOWN,
        listed(titleKeys),
        source,
        listed(papers.map((paper) => paper.arxivId)),
        listed(papers.map((paper) => paper.doi)),
      ),
    );
  if (candidates.length === 0) return papers.map(() => null);
  const byKey = new Map<string, KnownPaper[]>();
  for (const known of candidates) {
    const keys = [
      `arxiv ${known.arxivId}`,
      ...known.doiKeys.map((key) => `doi ${key}`),
      ...known.titleKeys.map((key) => `title ${key}`),
    ];
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), known]);
  }
  return papers.map((paper, index) => {
    const titleKey = titleKeys[index] ?? "";
    const keys = [
      `arxiv ${paper.arxivId}`,
      `doi ${doiKeyOf(paper.doi ?? "")}`,
      `title ${titleKey}`,
    ];
    const same = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((known) => isSame(paper, titleKey, known));
    return same ?? null;
  });
}
