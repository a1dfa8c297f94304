import { z } from "zod";
import { toMatchExpression } from "#src/query/filters/match-expression.ts";
import { readSql } from "#src/query/read-sql.ts";
import { isOneOf, sql } from "#src/query/sql.ts";

/** A run of text, and whether the search matched it. Runs joined are the text. */
export interface MatchedRun {
  text: string;
  matched: boolean;
}

/** Where a search matched a paper. Text is as given, not cleaned for display. */
export interface PaperMatch {
  title: MatchedRun[];
  /** Some words of the abstract around its best matches; empty where only title or authors matched. */
  snippet: MatchedRun[];
}

/** Control characters, which no search text holds and no paper should, mark where a match begins and ends. */
const START = "\u0001";
const END = "\u0002";
const SNIPPET_WORDS = 24;

const markedSchema = z.object({
  slug: z.string(),
  title: z.string(),
  snippet: z.string(),
});

function readRuns(marked: string): MatchedRun[] {
  const runs: MatchedRun[] = [];
  for (const [index, part] of marked.split(START).entries()) {
    const [inside = "", ...outside] = index === 0 ? ["", part] : part.split(END);
    if (inside !== "") runs.push({ text: inside, matched: true });
    if (outside.join("") !== "") runs.push({ text: outside.join(""), matched: false });
  }
  return runs;
}

/** Where a search text matched each of the papers, by slug. None for a text without words. */
export async function highlightMatches(
  q: string | null,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, PaperMatch>> {
  const expression = q === null ? null : toMatchExpression(q);
  if (expression === null || slugs.length === 0) return new Map();
  const marked = await readSql(
    sql`SELECT p.slug, highlight(paper_search, 0, ${START}, ${END}) AS title,
          snippet(paper_search, 1, ${START}, ${END}, '…', ${SNIPPET_WORDS}) AS snippet
        FROM paper_search JOIN Paper p ON p.id = paper_search.rowid
        WHERE paper_search MATCH ${expression} AND ${isOneOf(sql`p.slug`, slugs)}`,
    markedSchema,
  );
  return new Map(
    marked.map(({ slug, title, snippet }) => [
      slug,
      { title: readRuns(title), snippet: snippet.includes(START) ? readRuns(snippet) : [] },
    ]),
  );
}
