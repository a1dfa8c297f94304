import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { assignPaints } from "#src/components/charts/layout/group-paints.ts";
import { activitySchema } from "#src/domain/figure.ts";
import { ACTIVITY_WORDS } from "#src/domain/words-names.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";

/** A group's name for people: an activity's words, or an accelerator's name as it is. */
export function sayGroup(group: string): string {
  const activity = activitySchema.safeParse(group);
  return activity.success ? ACTIVITY_WORDS[activity.data].name : group;
}

/** The groups that share one entry. */
export function sayOthers(count: number): string {
  return count === 1 ? "1 other" : `${count} others`;
}

/** Groups beyond so many share one entry and one colour. */
export const MOST_GROUPS = 7;

/** Groups by how often they come, most first; those of nothing (null) are not among them. */
export function rankGroups(groups: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const group of groups) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The legend of groups that marks belong to; `unknown` names those that belong to none. */
export function groupLegend(
  groups: readonly (string | null)[],
  unknown: string,
  say: (group: string) => string,
  unknownPaint: PaintName = "ink",
): LegendItem[] {
  const ranked = rankGroups(groups);
  const shown = ranked.slice(0, MOST_GROUPS);
  const paints = assignPaints(shown);
  const items: LegendItem[] = shown.map((group) => ({
    kind: "group",
    group,
    paint: paints.get(group) ?? "quiet",
    label: say(group),
  }));
  const others = ranked.length - shown.length;
  if (others > 0) {
    items.push({ kind: "group", group: "", paint: "quiet", label: sayOthers(others) });
  }
  if (groups.includes(null)) {
    items.push({ kind: "group", group: null, paint: unknownPaint, label: unknown });
  }
  return items;
}

/** The colour of a group in a legend; that of "others" where it has none of its own. */
export function paintOfGroup(items: readonly LegendItem[], group: string | null): PaintName {
  const own = items.find((item) => item.kind === "group" && item.group === group);
  return own?.kind === "group" ? own.paint : "quiet";
}
