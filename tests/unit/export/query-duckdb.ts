import { DuckDBInstance } from "@duckdb/node-api";
import type { JS } from "@duckdb/node-api";

/** The rows that DuckDB makes of a query, as JavaScript values: lists are arrays, dates Dates, 64-bit integers bigints. */
export async function queryDuckDb(sql: string): Promise<Record<string, JS>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
