import { z } from "zod";
import { RunTakenError } from "#src/store/advance-run.ts";

/** What keeps a store from being written, as far as somebody can do something about it. */
export type FaultKind = "full" | "read-only" | "locked" | "damaged" | "missing" | "taken";

export interface StoreFault {
  kind: FaultKind;
  /** SQLite's name of it, for whoever looks it up; null where SQLite has no part in it. */
  code: string | null;
}

/** SQLite's result codes by the name that better-sqlite3 gives them, extended ones by their beginning. */
const KIND_OF_CODE: readonly (readonly [code: string, kind: FaultKind])[] = [
  ["SQLITE_FULL", "full"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_PERM", "read-only"],
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_CANTOPEN", "missing"],
];

// What wraps what: SQLite's error is an Error's cause, or lies in what Prisma's carries.
const layerSchema = z.object({
  code: z.unknown().optional(),
  originalCode: z.unknown().optional(),
  cause: z.unknown().optional(),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

function codesIn(error: unknown): string[] {
  const { data: layer } = layerSchema.safeParse(error);
  if (layer === undefined) return [];
  const codes = [layer.code, layer.originalCode].filter((code) => typeof code === "string");
  return [...codes, ...codesIn(layer.cause), ...codesIn(layer.meta?.driverAdapterError)];
}

/** What an error of the store comes from; null where it is none of these. */
export function storeFaultOf(error: unknown): StoreFault | null {
  if (error instanceof RunTakenError) return { kind: "taken", code: null };
  for (const code of codesIn(error)) {
    const kind = KIND_OF_CODE.find(([name]) => code.startsWith(name))?.[1];
    if (kind !== undefined) return { kind, code };
  }
  return null;
}
