import { slugify } from "#src/domain/slug.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import { orList } from "#src/query/filters/word-list.ts";
import { isOneOf, type Sql, sql } from "#src/query/sql.ts";

/** Papers that name an accelerator for which the condition (on `h`, its family `g`) holds. */
function namesHardware(condition: Sql): Sql {
  return sql`p.id IN (
    SELECT ph.paperId FROM PaperHardware ph
    JOIN Hardware h ON h.id = ph.hardwareId
    LEFT JOIN Hardware g ON g.id = h.familyId
    WHERE ${condition})`;
}

/** Accelerators that the paper names; a family takes in its variants. */
export const gpuFilter: Filter = {
  name: "gpu",
  on: "paper",
  where: ({ gpu }) =>
    gpu.length === 0
      ? null
      : namesHardware(sql`${isOneOf(sql`h.slug`, gpu)} OR ${isOneOf(sql`g.slug`, gpu)}`),
  words: ({ gpu }, { hardware }) =>
    `on ${orList(gpu.map((slug) => hardware.find((term) => term.slug === slug)?.name ?? slug))}`,
  cleared: { gpu: [] },
};

/** Makers of the accelerators that the paper names. */
export const vendorFilter: Filter = {
  name: "vendor",
  on: "paper",
  where({ vendor }, { hardware }) {
    if (vendor.length === 0) return null;
    const names = hardware
      .map((term) => term.vendor)
      .filter((name) => vendor.includes(slugify(name)));
    return namesHardware(isOneOf(sql`h.vendor`, [...new Set(names)]));
  },
  words({ vendor }, { hardware }) {
    const nameOf = (slug: string) =>
      hardware.find((term) => slugify(term.vendor) === slug)?.vendor ?? slug;
    return `on chips by ${orList(vendor.map(nameOf))}`;
  },
  cleared: { vendor: [] },
};
