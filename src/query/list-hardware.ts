import { z } from "zod";
import { groupBy } from "#src/query/group-by.ts";
import {
  type HardwareFamily,
  type HardwareRow,
  hardwareFactsSchema,
  hardwareRowSchema,
} from "#src/query/hardware-rows.ts";
import { readSql } from "#src/query/read-sql.ts";
import { sql } from "#src/query/sql.ts";

const hardwarePartSchema = hardwareRowSchema
  .omit({ facts: true })
  .extend(hardwareFactsSchema.shape)
  .extend({ source: z.string().nullable() })
  .transform(
    ({ slug, name, vendor, device, family, paperCount, source, ...facts }): HardwareRow => ({
      slug,
      name,
      vendor,
      device,
      family,
      paperCount,
      facts: source === null ? null : { ...facts, source },
    }),
  );

const byUse = (a: HardwareRow, b: HardwareRow) =>
  b.paperCount - a.paperCount || a.name.localeCompare(b.name, "en", { numeric: true });

/**
 * A variant that papers name by a memory size which is the only one its family was made with is the family's chip:
 * it has the family's facts.
 */
function factsOfFamily(family: HardwareRow, variant: HardwareRow): HardwareRow {
  const memoryGb = family.facts?.memoryGb ?? null;
  const isSameChip = memoryGb !== null && variant.name === `${family.name} ${memoryGb}GB`;
  return variant.facts === null && isSameChip ? { ...variant, facts: family.facts } : variant;
}

/** Every accelerator that a paper names and every one of its family, as families; those in most papers first. */
export async function listHardware(): Promise<HardwareFamily[]> {
  const rows = await readSql(
    sql`SELECT h.slug, h.name, h.vendor, h.device, COALESCE(g.slug, h.slug) AS family,
          (SELECT COUNT(DISTINCT ph.paperId) FROM PaperHardware ph JOIN Hardware v ON v.id = ph.hardwareId
           WHERE v.id = h.id OR v.familyId = h.id) AS paperCount,
          x.releasedOn, x.memoryGb, x.bandwidthGbPerSecond, x.tdpWatts, x.fp64FlopPerSecond, x.fp32FlopPerSecond,
          x.tf32FlopPerSecond, x.fp16FlopPerSecond, x.fp8FlopPerSecond, x.fp4FlopPerSecond, x.int8OpPerSecond,
          x.source
        FROM Hardware h LEFT JOIN Hardware g ON g.id = h.familyId
        LEFT JOIN HardwareFacts x ON x.hardwareId = h.id`,
    hardwarePartSchema,
  );
  const byFamily = groupBy(rows, ({ family }) => family);
  return rows
    .filter(({ slug, family }) => slug === family)
    .map((row) => {
      const others = (byFamily.get(row.slug) ?? []).filter(({ slug }) => slug !== row.slug);
      const variants = others.map((variant) => factsOfFamily(row, variant)).toSorted(byUse);
      return Object.assign({}, row, { variants });
    })
    .toSorted(byUse);
}

/** The same accelerators in one list: each family, followed by its variants. */
export async function listHardwareRows(): Promise<HardwareRow[]> {
  const families = await listHardware();
  return families.flatMap(({ variants, ...family }) => {
    const head: HardwareRow[] = [family];
    return head.concat(variants);
  });
}
