import { z } from "zod";
import type { HardwareName } from "#src/domain/hardware.ts";
import { slugify } from "#src/domain/slug.ts";
import { upsertRows } from "#src/store/insert-rows.ts";
import type { StoreWriter } from "#src/store/writer.ts";

const idRowsSchema = z.array(z.object({ id: z.number(), name: z.string() }));

/**
 * Files accelerators: each name and its family become rows of Hardware where they are none yet, and follow
 * what is said now of vendor, device and family. Returns the id of each name.
 */
export function writeHardware(
  writer: StoreWriter,
  accelerators: Iterable<HardwareName>,
): Map<string, number> {
  const byName = new Map<string, HardwareName>();
  for (const hardware of accelerators) {
    byName.set(hardware.name, hardware);
    const family = { ...hardware, name: hardware.family };
    if (!byName.has(family.name)) byName.set(family.name, family);
  }
  const rows = [...byName.values()].map(({ name, vendor, device }) => ({
    slug: slugify(name),
    name,
    vendor,
    device,
  }));
  upsertRows(writer, "Hardware", ["name"], rows);
  const names = JSON.stringify([...byName.keys()]);
  const written = writer.all(
    `SELECT "id", "name" FROM "Hardware" WHERE "name" IN (SELECT value FROM json_each(?))`,
    names,
  );
  const ids = new Map(idRowsSchema.parse(written).map(({ id, name }) => [name, id]));
  // Families are known by now, so that their ids can be told: a family's is its own.
  const file = writer.prepare(
    `UPDATE "Hardware" SET "familyId" = ? WHERE "id" = ? AND "familyId" IS NOT ?`,
  );
  for (const { name, family } of byName.values()) {
    const familyId = ids.get(family) ?? null;
    file.run(familyId, ids.get(name) ?? null, familyId);
  }
  return ids;
}
