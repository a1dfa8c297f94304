import { z } from "zod";
import type { HardwareName } from "#src/domain/hardware.ts";
import { slugify } from "#src/domain/slug.ts";
import { upsertRows } from "#src/store/insert-rows.ts";
import type { StoreWriter } from "#src/store/writer.ts";

const idsSchema = z.array(z.number());

/**
 * Files accelerators: each name and its family become rows of Hardware where they are none yet, and follow
 * what is said now of vendor, device and family. Returns the id of each name.
 */
export function writeHardware(
  writer: StoreWriter,
  names: Iterable<HardwareName>,
): Map<string, number> {
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
  const written = upsertRows(writer, "Hardware", { key: ["name"], returned: "id" }, rows);
  const allIds = idsSchema.parse(written);
  const ids = new Map(rows.map(({ name }, index) => [name, allIds[index] ?? 0]));
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
