import { z } from "zod";
import { readSql } from "#src/query/read-sql.ts";
import { sql } from "#src/query/sql.ts";

const readySchema = z.object({ id: z.number() });

/** Whether the store is there and has its tables. It may be empty. */
export async function isReady(): Promise<boolean> {
  try {
    await readSql(sql`SELECT p.id FROM Paper p LIMIT 1`, readySchema);
    return true;
  } catch {
    // Whatever keeps the store from being read, the answer is no; the next page that needs it says why.
    return false;
  }
}
