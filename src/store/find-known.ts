import { z } from "zod";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import type { Executor } from "#src/store/insert-rows.ts";

const knownPaperSchema = z.object({
  id: z.number(),
  slug: z.string(),
  contentHash: z.string(),
  titleKey: z.string(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  authors: z.string(),
  year: z.number().nullable(),
  publishedOn: z.string().nullable(),
  venue: z.string().nullable(),
});
/** What has to be known of a stored paper to tell whether another one is the same, and to keep what only it knows. */
export type KnownPaper = z.infer<typeof knownPaperSchema>;

// One SELECT per key, because SQLite answers an OR over three lists by reading the whole table.
const FIND_KNOWN = ["titleKey", "arxivId", "doi"]
  .map(
    (key) =>
      `SELECT "id", "slug", "contentHash", "titleKey", "arxivId", "doi", "url", "authors", "year", "publishedOn", "venue"
       FROM "Paper" WHERE "${key}" IN (SELECT value FROM json_each(?))`,
  )
  .join(" UNION ");

const firstAuthor = (authors: string): string => titleKeyOf(authors.split("; ")[0] ?? "");

/** Whether two statements of the same fact go together; a missing one contradicts nothing. */
const agree = (a: string | null, b: string | null): boolean => !a || !b || a === b;

function isSame(paper: PaperInput, key: string, known: KnownPaper): boolean {
  if (paper.arxivId !== null && known.arxivId !== null) return paper.arxivId === known.arxivId;
  if (paper.doi !== null && known.doi !== null) return paper.doi === known.doi;
  return (
    key === known.titleKey && agree(firstAuthor(paper.authors[0] ?? ""), firstAuthor(known.authors))
  );
}

const listed = (values: readonly (string | null)[]): string =>
  JSON.stringify(values.filter((value) => value !== null));

/**
 * For each paper the stored one that it is, or null: the same arXiv id, else the same DOI, else the same title
 * and no other first author.
 */
export async function findKnown(
  tx: Executor,
  papers: readonly PaperInput[],
): Promise<(KnownPaper | null)[]> {
  const keys = papers.map((paper) => titleKeyOf(paper.title));
  const candidates = z
    .array(knownPaperSchema)
    .parse(
      await tx.$queryRawUnsafe(
        FIND_KNOWN,
        listed(keys),
        listed(papers.map((paper) => paper.arxivId)),
        listed(papers.map((paper) => paper.doi)),
      ),
    );
  const byKey = new Map<string, KnownPaper[]>();
  for (const known of candidates) {
    for (const key of [`title ${known.titleKey}`, `arxiv ${known.arxivId}`, `doi ${known.doi}`]) {
      byKey.set(key, [...(byKey.get(key) ?? []), known]);
    }
  }
  return papers.map((paper, index) => {
    const key = keys[index] ?? "";
    const same = [`arxiv ${paper.arxivId}`, `doi ${paper.doi}`, `title ${key}`]
      .flatMap((spelled) => byKey.get(spelled) ?? [])
      .find((known) => isSame(paper, key, known));
    return same ?? null;
  });
}
