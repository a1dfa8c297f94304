import { isFreeBehind } from "#src/extract/results/benchmark-evidence.ts";
import type { NamePlace } from "#src/extract/results/name-shape.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

/** What joins the names of a list. */
const COMMA = /^\s?,\s$/;
const LAST_JOINT = /^(?:,? (?:and|or|as well as) |\s?[&/]\s?)(?:the )?$/;
const JOINT_BEFORE = /(?:,\s|(?: and| or| as) (?:the )?|[&/]\s?(?:the )?)$/;
const JOINT_BEHIND = /^(?:\s?[,&/]| and | or | as )/;

/** A name that is or may be a benchmark's. */
interface Candidate {
  place: Pick<NamePlace, "start" | "end" | "name">;
  item: BenchmarkItem | null;
}

/** A name of no table as a benchmark. */
export function itemOf({ start, end, name }: Candidate["place"], isKnown: boolean): BenchmarkItem {
  return { kind: "benchmark", start, end, name, isKnown, isListed: false };
}

/** Whether a name may stand in a list, as far as the words that touch it tell. */
export function mayBeListed(text: string, { start, end }: Candidate["place"]): boolean {
  return (
    JOINT_BEHIND.test(text.slice(end, end + 5)) ||
    JOINT_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Where items overlap, the longer one, or the one that is sure. */
export function dropOverlaps(found: readonly BenchmarkItem[]): readonly BenchmarkItem[] {
  if (found.length < 2) return found;
  const kept: BenchmarkItem[] = [];
  for (const item of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || item.start >= last.end) kept.push(item);
    else if (item.end > last.end && item.isKnown) kept[kept.length - 1] = item;
    else if (item.isKnown && !last.isKnown)
      kept[kept.length - 1] = item.end - item.start < last.end - last.start ? last : item;
  }
  return kept;
}

/** The places, in order, that lie in none of `items`, which are in order and apart. */
export function outside<Place extends TextRun>(
  items: readonly BenchmarkItem[],
  places: readonly Place[],
): readonly Place[] {
  if (items.length === 0) return places;
  const found: Place[] = [];
  let next = 0;
  for (const place of places) {
    while (next < items.length && (items[next]?.end ?? 0) < place.end) next += 1;
    if (next === items.length || (items[next]?.start ?? 0) > place.start) found.push(place);
  }
  return found;
}

/** The places, in order, that touch none of `items`, which are in order and apart. */
function apart(items: readonly BenchmarkItem[], places: readonly NamePlace[]): NamePlace[] {
  const found: NamePlace[] = [];
  let next = 0;
  for (const place of places) {
    while (next < items.length && (items[next]?.end ?? 0) <= place.start) next += 1;
    if (next === items.length || (items[next]?.start ?? 0) >= place.end) found.push(place);
  }
  return found;
}

/** Benchmarks with the `open` names that stand in one list with any of them: "on CIFAR-10, Foo, and Bar". */
export function joinLists(
  text: string,
  sure: readonly BenchmarkItem[],
  open: readonly NamePlace[],
): BenchmarkItem[] {
  const candidates = [
    ...sure.map((item): Candidate => ({ place: item, item })),
    ...apart(sure, open).map((place): Candidate => ({ place, item: null })),
  ].sort((a, b) => a.place.start - b.place.start);
  const joints = candidates.map(({ place }, order) => {
    const next = candidates[order + 1]?.place;
    const between = next === undefined ? "" : text.slice(place.end, next.start);
    return LAST_JOINT.test(between) ? "last" : COMMA.test(between) ? "comma" : "none";
  });
  for (let first = 0; first < candidates.length;) {
    let last = first;
    while (joints[last] === "comma") last += 1;
    const isList = joints[last] === "last";
    if (isList) last += 1;
    const list = isList ? candidates.slice(first, last + 1) : [];
    const anchor = list.find(({ item }) => item !== null)?.item;
    const tail = list.at(-1);
    if (anchor && tail && isFreeBehind(text, tail.place.end)) {
      for (const candidate of list) candidate.item ??= itemOf(candidate.place, anchor.isKnown);
    }
    first = last + 1;
  }
  return candidates.flatMap(({ item }) => item ?? []);
}
