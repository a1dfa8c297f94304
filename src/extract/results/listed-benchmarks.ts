import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import { AMBIGUOUS_BENCHMARKS } from "#src/extract/lexicon/benchmark-words.ts";
import { BENCHMARK_SPELLINGS } from "#src/extract/lexicon/benchmarks.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";
import { hasDataNoun, isLedByOn } from "#src/extract/results/benchmark-evidence.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

const findSpellings = compileFinder(BENCHMARK_SPELLINGS);
const NAMED = /(?:benchmarks?|datasets?|such as|including|like)[\s:,(]+$/;
/** "of PTB language modeling task" */
const OF = /\b(?:of|for) (?:the )?$/;
const TASK_BEHIND = /^ (?:[a-z-]{2,20} ){0,3}tasks?\b/;
/** A version, size or split behind a name of the table is part of it: "ImageNet-256px". */
const SUFFIX =
  /^-(?:\d[\dA-Za-z×]{0,6}(?:\.\d)?|(?!Net|Former|GAN|LLM|VLM|Agent|BERT|GPT|RL)[A-Z][A-Za-z\d]{0,12}|v\d|mini|lite|hard|easy|small|large|full|dev|test|val)(?![A-Za-z\d])/;
/** "the Foo 2025 Models for Bar Segmentation Challenge" */
const CONTEST =
  /(?<![\p{L}\d.-])\p{Lu}[\p{L}\d-]{0,20} (?:(?:[\p{Lu}\d][\p{L}\d-]{0,20}|for|of|in|on|and) ){0,10}(?:Challenge|Competition|Shared Task|Contest)(?: 20\d\d)?(?![\p{L}\d-])/gu;

/** The benchmark of the table that stands at `start..end` with what belongs to it; null where it is something else. */
function readListed(
  text: string,
  { start, end }: TextRun,
  shortForms: () => ReadonlySet<string>,
): BenchmarkItem | null {
  const spelling = text.slice(start, end);
  // Part of a longer name: "IMO-ProofBench".
  if (text.charAt(start - 1) === "-" && /[A-Za-z]/.test(text.charAt(start - 2))) return null;
  const isHyphened = text.charAt(end) === "-";
  const suffix = isHyphened ? (SUFFIX.exec(text.slice(end, end + 16))?.[0] ?? "") : "";
  if (isHyphened && suffix === "" && /[A-Za-z\d]/.test(text.charAt(end + 1))) return null;
  // "Multi-Agent Path Finding (MAPF)" gives the letters another meaning.
  if (shortForms().has(spelling)) return null;
  if (AMBIGUOUS_BENCHMARKS.has(keyOfSpelling(spelling))) {
    const before = text.slice(Math.max(0, start - 60), start);
    const isNamed =
      NAMED.test(before) || (OF.test(before) && TASK_BEHIND.test(text.slice(end, end + 50)));
    if (!isLedByOn(text, start) && !isNamed && !hasDataNoun(text, end)) return null;
  }
  const whole = end + suffix.length;
  const name = text.slice(start, whole);
  return { kind: "benchmark", start, end: whole, name, isKnown: true, isListed: true };
}

/** What every contest's name has. */
const CONTEST_NOUN = /Challenge|Competition|Shared Task|Contest/;

/** Adds "the Foo Challenge 2025" in a part of a text to what is listed in it. */
function addContests(listed: BenchmarkItem[], text: string, run: TextRun): void {
  const part = text.slice(run.start, run.end);
  if (!CONTEST_NOUN.test(part)) return;
  for (const match of part.matchAll(CONTEST)) {
    const name = match[0].replace(/^(?:The|On|In|At|Our|For) /, "");
    const end = run.start + match.index + match[0].length;
    const start = end - name.length;
    listed.push({ kind: "benchmark", start, end, name, isKnown: true, isListed: true });
  }
}

/** The benchmarks in a part of a plain text that a table holds or that are contests by their own words. */
export function findListed(
  text: string,
  run: TextRun,
  shortForms: () => ReadonlySet<string>,
): BenchmarkItem[] {
  const listed: BenchmarkItem[] = [];
  for (const match of findSpellings(text, run.start, run.end)) {
    const item = readListed(text, match, shortForms);
    if (item !== null) listed.push(item);
  }
  addContests(listed, text, run);
  return listed;
}
