import { z } from "zod";
import type { HardwareName } from "#src/domain/hardware.ts";
import { slugify } from "#src/domain/slug.ts";
import { upsertRows, type Executor } from "#src/store/insert-rows.ts";

const idRowsSchema = z.array(z.object({ id: z.number(), name: z.string() }));

/**
 * Files accelerators: each name and its family become rows of Hardware where they are none yet, and follow
 * what is said now of vendor, device and family. Returns the id of each name.
 */
export async function writeHardware(
  tx: Executor,
  names: Iterable<HardwareName>,
): Promise<Map<string, number>> {
  const byName = new Map<string, HardwareName>();
  for (const hardware of names) {
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
  const ids = new Map(
    idRowsSchema
      .parse(await upsertRows(tx, "Hardware", ["name"], ["id", "name"], rows))
      .map(({ id, name }) => [name, id]),
  );
  // Families are known by now, so that their ids can be told: a family's is its own.
  const families = [...byName.values()].map(({ name, family }) => [ids.get(name), ids.get(family)]);
  await tx.$executeRawUnsafe(
    `UPDATE "Hardware" SET "familyId" = value->>1 FROM json_each(?) WHERE "Hardware"."id" = value->>0 AND "familyId" IS NOT value->>1`,
    JSON.stringify(families),
  );
  return ids;
}
