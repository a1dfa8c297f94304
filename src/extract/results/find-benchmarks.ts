import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import { AMBIGUOUS_BENCHMARKS } from "#src/extract/lexicon/benchmark-words.ts";
import { BENCHMARK_SPELLINGS } from "#src/extract/lexicon/benchmarks.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";
import {
  evidenceFor,
  hasDataNoun,
  isFreeBehind,
  isIntroducedAt,
  isLedByOn,
} from "#src/extract/results/benchmark-evidence.ts";
import { isMetricName } from "#src/extract/results/find-metrics.ts";
import { methodNamesOf, shortFormsOf } from "#src/extract/results/method-names.ts";
import { type NamePlace, findNamePlaces } from "#src/extract/results/name-shape.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";

const findSpellings = compileFinder(BENCHMARK_SPELLINGS);
const NAMED = /(?:benchmarks?|datasets?|such as|including|like)[\s:,(]+$/;
/** "of PTB language modeling task" */
const OF = /\b(?:of|for) (?:the )?$/;
const TASK_BEHIND = /^ (?:[a-z-]{2,20} ){0,3}tasks?\b/;
/** "the Foo 2025 Models for Bar Segmentation Challenge" */
const CONTEST =
  /(?<![\p{L}\d.-])\p{Lu}[\p{L}\d-]{0,20} (?:(?:[\p{Lu}\d][\p{L}\d-]{0,20}|for|of|in|on|and) ){0,10}(?:Challenge|Competition|Shared Task|Contest)(?: 20\d\d)?(?![\p{L}\d-])/gu;
/** What joins the names of a list. */
const COMMA = /^\s?,\s$/;
const LAST_JOINT = /^(?:,? (?:and|or|as well as) |\s?[&/]\s?)(?:the )?$/;

function findContests(text: string): BenchmarkItem[] {
  if (!/Challenge|Competition|Shared Task|Contest/.test(text)) return [];
  return [...text.matchAll(CONTEST)].map((match) => {
    const name = match[0].replace(/^(?:The|On|In|At|Our|For) /, "");
    const end = match.index + match[0].length;
    const start = end - name.length;
    const isIntroduced = isIntroducedAt(text, start, end);
    return { kind: "benchmark", start, end, name, isKnown: true, isIntroduced };
  });
}

/** A version, size or split behind a name of the table is part of it: "ImageNet-256px". */
const SUFFIX =
  /^-(?:\d[\dA-Za-z×]{0,6}(?:\.\d)?|(?!Net|Former|GAN|LLM|VLM|Agent|BERT|GPT|RL)[A-Z][A-Za-z\d]{0,12}|v\d|mini|lite|hard|easy|small|large|full|dev|test|val)(?![A-Za-z\d])/;

function findInTable(text: string, shortForms: ReadonlySet<string>): BenchmarkItem[] {
  return findSpellings(text).flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    // "Multi-Agent Path Finding (MAPF)" gives the letters another meaning.
    if (shortForms.has(text.slice(start, end))) return [];
    // Part of a longer name: "IMO-ProofBench".
    if (/[A-Za-z]-$/.test(before)) return [];
    const suffix = SUFFIX.exec(text.slice(end, end + 16))?.[0] ?? "";
    if (suffix === "" && /^-[A-Za-z\d]/.test(text.slice(end, end + 2))) return [];
    const isNamed =
      NAMED.test(before) || (OF.test(before) && TASK_BEHIND.test(text.slice(end, end + 50)));
    const isAmbiguous = AMBIGUOUS_BENCHMARKS.has(keyOfSpelling(text.slice(start, end)));
    if (isAmbiguous && !isLedByOn(text, start) && !isNamed && !hasDataNoun(text, end)) return [];
    const whole = end + suffix.length;
    const isIntroduced = isIntroducedAt(text, start, whole);
    const name = text.slice(start, whole);
    return [{ kind: "benchmark", start, end: whole, name, isKnown: true, isIntroduced }];
  });
}

/** Where items overlap, the longer one, or the one that is sure. */
function dropOverlaps(found: readonly BenchmarkItem[]): BenchmarkItem[] {
  const kept: BenchmarkItem[] = [];
  for (const item of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || item.start >= last.end) kept.push(item);
    else if (item.end > last.end && item.isKnown)
      kept[kept.length - 1] = { ...item, isKnown: item.isKnown || last.isKnown };
    else if (item.isKnown && !last.isKnown)
      kept[kept.length - 1] = item.end - item.start < last.end - last.start ? last : item;
  }
  return kept;
}

interface Candidate {
  place: Pick<NamePlace, "start" | "end" | "name">;
  item: BenchmarkItem | null;
}

function itemOf({ start, end, name }: Candidate["place"], isKnown: boolean): BenchmarkItem {
  return { kind: "benchmark", start, end, name, isKnown, isIntroduced: false };
}

/** Takes in the names that stand in one list with a benchmark: "on CIFAR-10, Foo, and Bar". */
function joinLists(text: string, candidates: readonly Candidate[]): void {
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
}

/** The names of a text that no table holds, those that it says are benchmarks as such. */
function findUnlisted(text: string, shortForms: ReadonlySet<string>): Candidate[] {
  const methods = methodNamesOf(text);
  const places = findNamePlaces(text).map((place) => {
    if (isMetricName(place.name)) return { place, evidence: null };
    const evidence = evidenceFor(text, place);
    return {
      place,
      evidence: shortForms.has(place.name) && evidence !== "introduced" ? null : evidence,
    };
  });
  // What is called a dataset once is one wherever it is named.
  const named = new Set(
    places.flatMap(({ place, evidence }) =>
      evidence === "introduced" || evidence === "known" ? [place.name] : [],
    ),
  );
  return places.flatMap(({ place, evidence }): Candidate[] => {
    const isIntroduced = evidence === "introduced";
    if (named.has(place.name)) return [{ place, item: { ...itemOf(place, true), isIntroduced } }];
    if (methods.has(place.name) || shortForms.has(place.name) || isMetricName(place.name))
      return [];
    return [{ place, item: evidence === null ? null : itemOf(place, false) }];
  });
}

/** The benchmarks that a plain text names, in order; where names overlap, the longer one. */
export function findBenchmarks(text: string): BenchmarkItem[] {
  const shortForms = shortFormsOf(text);
  const unlisted = findUnlisted(text, shortForms);
  const sure = dropOverlaps([
    ...dropOverlaps([...findInTable(text, shortForms), ...findContests(text)]),
    ...unlisted.flatMap(({ item }) => item ?? []),
  ]);
  let past = 0;
  const open = unlisted.filter(({ place, item }) => {
    while ((sure[past]?.end ?? Infinity) <= place.start) past += 1;
    return item === null && (sure[past]?.start ?? Infinity) >= place.end;
  });
  const candidates = [...sure.map((item): Candidate => ({ place: item, item })), ...open].sort(
    (a, b) => a.place.start - b.place.start,
  );
  joinLists(text, candidates);
  const found = candidates.flatMap(({ item }) => item ?? []);
  // "Cars Over Hills (COH)" is one name.
  return found.filter(
    ({ start }, order) => text.slice(found[order - 1]?.end, start) !== " (" || order === 0,
  );
}
