import type { HardwareDetail } from "#src/query/hardware-rows.ts";
import { listHardware } from "#src/query/list-hardware.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { MAX_PAGE_SIZE } from "#src/query/search-params.ts";

/** One accelerator by its slug, with its family and its papers. Null if there is none. */
export async function getHardware(slug: string): Promise<HardwareDetail | null> {
  const families = await listHardware();
  const tree = families.find((family) =>
    [family, ...family.variants].some((row) => row.slug === slug),
  );
  const row = tree?.slug === slug ? tree : tree?.variants.find((variant) => variant.slug === slug);
  if (!tree || !row) return null;
  const { state } = parseSearchParams({ gpu: slug });
  const { rows } = await listPapers(state, { defaultSize: MAX_PAGE_SIZE });
  const { name, vendor, device, family, paperCount, facts } = row;
  return { slug, name, vendor, device, family, paperCount, facts, tree, papers: rows };
}
