import { loadPaperRows } from "#src/query/load-paper-rows.ts";
import type { Cursor } from "#src/query/params/cursor.ts";
import { cursorAt, readPlaces, toListQuery } from "#src/query/read-places.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { SearchState } from "#src/query/search-params.ts";

/** Papers held in memory at a time. */
const BATCH_SIZE = 200;

/** All papers that a state asks for, in its order, whatever its page. Holds a few of them at a time. */
export async function* eachPaper(state: SearchState): AsyncGenerator<PaperRow> {
  const query = await toListQuery(state);
  let cursor: Cursor | null = null;
  for (;;) {
    const { places, goesOn } = await readPlaces(query, cursor, BATCH_SIZE);
    yield* await loadPaperRows(places.map(({ id }) => id));
    const last = places.at(-1);
    if (!goesOn || !last) return;
    cursor = cursorAt(query, last, false);
  }
}
