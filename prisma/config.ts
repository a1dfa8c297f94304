import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "file:./data/catalogue.db" },
  experimental: { externalTables: true },
  // The full-text index and the tables in which FTS5 keeps it: Prisma's schema language has no word for them.
  tables: {
    external: [
      "paper_search",
      "paper_search_config",
      "paper_search_data",
      "paper_search_docsize",
      "paper_search_idx",
    ],
  },
});
