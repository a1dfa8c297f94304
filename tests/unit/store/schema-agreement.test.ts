import { readFileSync } from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { readMigrations } from "#src/store/read-migrations.ts";
import prismaConfig from "../../../prisma/config.ts";
import { openTestStore } from "../../setup/store.ts";
import { loadSchemaEngine } from "../../setup/schema-engine.ts";

const schema = { path: "schema.prisma", content: readFileSync("prisma/schema.prisma", "utf8") };

let SchemaEngine: Awaited<ReturnType<typeof loadSchemaEngine>>["SchemaEngine"];
beforeAll(async () => {
  ({ SchemaEngine } = await loadSchemaEngine());
});

async function connectEngine(path: string) {
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: path }));
  return SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
}

const filters = { externalTables: prismaConfig.tables?.external ?? [], externalEnums: [] };

describe("the migrations", () => {
  it("make exactly what schema.prisma declares, the full-text index aside", async () => {
    const engine = await connectEngine(openTestStore());
    const diff = await engine.diff({
      from: { tag: "schemaDatasource", files: [schema], configDir: "." },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: true,
      filters,
    });
    expect(diff.stdout).toBe("-- This is an empty migration.\n");
    expect(diff.exitCode).toBe(0);
  });

  it("are recorded as Prisma records them: it finds its history whole and nothing to apply", async () => {
    const engine = await connectEngine(openTestStore());
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: "prisma/migrations",
        lockfile: {
          path: "migration_lock.toml",
          content: readFileSync("prisma/migrations/migration_lock.toml", "utf8"),
        },
        shadowDbInitScript: "",
        migrationDirectories: readMigrations().map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
        })),
      },
      optInToShadowDatabase: false,
      filters,
    });
    expect(diagnosis).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
      hasMigrationsTable: true,
    });
  });
});
