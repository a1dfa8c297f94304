import { z } from "zod";
import { slugify } from "#src/domain/slug.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** Longer slugs end at a word before this length: they are read and typed by people. */
const LONGEST_SLUG = 80;

/** The slug that a title would have if no other paper had it. */
export function slugOfTitle(title: string): string {
  const whole = slugify(title) || "paper";
  if (whole.length <= LONGEST_SLUG) return whole;
  const cut = whole.slice(0, LONGEST_SLUG + 1);
  const lastHyphen = cut.lastIndexOf("-");
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, LONGEST_SLUG);
}

const slugRowsSchema = z.array(z.object({ slug: z.string() }));

/** Slugs for new papers, in order: unlike each other and unlike all that the store has ("…-2" and so on). */
export function chooseSlugs(writer: StoreWriter, titles: readonly string[]): string[] {
  if (titles.length === 0) return [];
  const bases = titles.map(slugOfTitle);
  const taken = new Set<string>();
  // A slug that begins like another one may be its numbered sibling: all of those count as taken.
  const rows = writer.all(
    `SELECT "slug" FROM json_each(?) JOIN "Paper" ON "slug" = value OR ("slug" > value || '-' AND "slug" < value || '.')`,
    JSON.stringify([...new Set(bases)]),
  );
  for (const { slug } of slugRowsSchema.parse(rows)) taken.add(slug);
  return bases.map((base) => {
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  });
}
