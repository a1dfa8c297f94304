import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";
import { PrismaClient } from "#src/store/generated/client.ts";

/** The client that writes to the store. */
export type StoreClient = PrismaClient;

declare global {
  // On the global object, because Next's dev server loads modules anew after every change and would
  // leave a connection behind each time.
  var storeClients: Map<string, PrismaClient> | undefined;
}

/**
 * The client that writes to the store, one per process and file. The file has to be migrated (see migrate.ts);
 * WAL mode and foreign keys are on.
 */
export function getClient(path: string = databasePath()): PrismaClient {
  const clients = (globalThis.storeClients ??= new Map<string, PrismaClient>());
  const known = clients.get(path);
  if (known !== undefined) return known;
  const adapter = new PrismaBetterSqlite3({ url: `file:${path}`, timeout: BUSY_TIMEOUT_MS });
  const client = new PrismaClient({ adapter });
  clients.set(path, client);
  return client;
}

/** Closes the process's client of a file, if it has one: a program that ends, a test that is done. */
export async function closeClient(path: string = databasePath()): Promise<void> {
  const client = globalThis.storeClients?.get(path);
  globalThis.storeClients?.delete(path);
  await client?.$disconnect();
}
