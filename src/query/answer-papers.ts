import { z } from "zod";
import type { PapersAnswer } from "#src/query/answers.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { cursorSpelling } from "#src/query/params/cursor.ts";
import { MAX_PAGE_SIZE, type SearchState } from "#src/query/search-params.ts";

/** The answer of `/papers.json`. Programs want fewer round trips than people: a page is as long as may be. */
export async function answerPapers(state: SearchState): Promise<PapersAnswer> {
  const { rows, total, next } = await listPapers(state, { defaultSize: MAX_PAGE_SIZE });
  return { ok: true, count: total, rows, next: next && z.encode(cursorSpelling, next) };
}
