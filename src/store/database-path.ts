import { resolve } from "node:path";

const DEFAULT_URL = "file:./data/catalogue.db";

/**
 * The SQLite file of the store, as an absolute path: what DATABASE_URL (`file:…`) says, relative to the
 * working directory. Throws where DATABASE_URL is of another form.
 */
export function databasePath(url: string = process.env["DATABASE_URL"] ?? DEFAULT_URL): string {
  const path = /^file:(.+)$/u.exec(url)?.[1];
  if (path === undefined) {
    throw new Error(
      `DATABASE_URL: expected a file, such as "${DEFAULT_URL}", got "${url}". Unset it to use the default.`,
    );
  }
  return resolve(path);
}
