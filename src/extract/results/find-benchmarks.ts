import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import {
  BENCHMARK_SPELLINGS,
  DATA_FILLERS,
  DATA_NOUNS,
  NOT_BENCHMARKS,
  TASK_ACRONYMS,
} from "#src/extract/lexicon/benchmarks.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";

const findKnown = compileFinder(BENCHMARK_SPELLINGS);
/** Names that are words or metrics as well: only beside "on", or a noun for data. */
const SHORT = new Set([
  "math",
  "drop",
  "race",
  "ruler",
  "gaia",
  "m4",
  "c4",
  "ale",
  "adult",
  "uci",
  "drive",
  "spider",
  "bird",
  "imo",
  "ava",
  "wise",
  "ptb",
  "amc",
  "lra",
  "smd",
  "apps",
  "reddit",
  "atari",
  "habitat",
  "replica",
  "synapse",
  "pubmed",
  "helm",
  "calvin",
  "superb",
  "yelp",
  "reuters",
  "higgs",
  "monash",
  "text8",
  "dota",
  "cath",
  "fever",
  "mme",
  "clue",
  "nq",
  "trec",
  "adni",
  "tcga",
  "isic",
  "waymo",
  "vqa",
  "spice",
  "cora",
  "mujoco",
  "slake",
  "crafter",
]);

const LEAD =
  /\b(?:on|in|for|across|over|from|using|of|at)\s(?:both\s)?(?:the\s|a\s|an\s|our\s|their\s|its\s|all\s)?(?:[a-z][a-z-]{2,18}\s){0,3}$/i;
const ON =
  /\b(?:on|across|over)\s(?:both\s)?(?:the\s|a\s|an\s|our\s)?(?:[a-z][a-z-]{2,18}\s){0,2}$/i;
/** "of PTB language modeling task" */
const OF = /\b(?:of|for) (?:the )?$/;
const TASK_BEHIND = /^ (?:[a-z-]{2,20} ){0,3}tasks?\b/;
/** "0.96 on Tennessee Eastman": behind a value any name will do. */
const VALUE_ON = /\d%?\)? on (?:the )?$/;
const NAMED = /(?:benchmarks?|datasets?|such as|including|like)[\s:,(]+$/;
/** Words that begin a sentence, not a name. */
const OPENING =
  /^(?:(?:On|In|For|At|Across|From|Using|With|Under|Over|The|Our|This|These|Unlike|Both|And|To|By|While|When|Specifically|Notably|Evaluated|Evaluation|Experiments|Tested|Results|A|An|We|It) )+/;
const INTRODUCED =
  /^,? ?(?:\([^()]{1,60}\),? ?)?(?:is )?(?:a|an|the first|our)\s[^.,;:]{0,70}?\b(?:benchmark|challenge|testbed|suite)\b/;
const TITLED = /^: [^.]{0,60}\bBenchmark/;
/** "the Foo 2025 Models for Bar Segmentation Challenge" */
const CONTEST =
  /(?<![\p{L}\d.-])\p{Lu}[\p{L}\d-]{0,20} (?:(?:[\p{Lu}\d][\p{L}\d-]{0,20}|for|of|in|on|and) ){0,10}(?:Challenge|Competition)(?![\p{L}\d-])/gu;
const WORD = "[A-Z\\d][A-Za-z\\d.+&'’/-]{0,30}";
const NAME = new RegExp(
  `(?<![A-Za-z\\d.-])[A-Z][A-Za-z\\d+&'’/-]{0,30}(?:\\.\\d{1,2})?(?: (?!\\d{1,3}(?:\\.\\d)?%|\\d+\\.\\d)${WORD}){0,4}`,
  "g",
);
const BEHIND = /^(?:\s\([^()]{1,30}\))?((?:[\s-][a-z][a-z-]{1,15}){0,4})/;

function nounBehind(text: string, end: number): boolean {
  const words = (BEHIND.exec(text.slice(end, end + 90))?.[1] ?? "").split(/\s/).filter(Boolean);
  for (const word of words) {
    if (DATA_NOUNS.has(word)) return true;
    if (!DATA_FILLERS.has(word)) return false;
    if (word === "set" || word === "split") return true;
  }
  return false;
}

/** A name that looks like one: digits, capitals inside, or capitals alone. */
function hasNameShape(name: string): boolean {
  return (
    /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name) || /\d/.test(name) || /(?:Bench|Eval|QA)\b/.test(name)
  );
}

/** A short beginning has to be a word of its own: "ai" is not the beginning of "AIME". */
const EXCLUDED = new RegExp(
  `^(?:${NOT_BENCHMARKS.map((word) => (word.length < 5 ? `${word}s?(?![a-z])` : word)).join("|")})`,
  "i",
);

/** "IMU-only benchmarks" says of what kind they are. */
const COMPOUND =
  /-(?:only|based|level|style|scale|specific|free|like|centric|guided|driven|trained)$/i;

function trimName(name: string): string {
  return name.replace(/[.,:;'’&/-]+$/, "").replace(/'s$/, "");
}

function isIntroducedAt(text: string, end: number): boolean {
  const behind = text.slice(end, end + 140);
  return INTRODUCED.test(behind) || TITLED.test(behind);
}

function findContests(text: string): BenchmarkItem[] {
  if (!/Challenge|Competition/.test(text)) return [];
  return [...text.matchAll(CONTEST)].map((match) => {
    const name = match[0].replace(/^(?:The|On|In|At|Our|For) /, "");
    const end = match.index + match[0].length;
    return {
      kind: "benchmark",
      start: end - name.length,
      end,
      name,
      isKnown: true,
      isIntroduced: isIntroducedAt(text, end),
    };
  });
}

/** Names by their shape: "on MedNewBench", "the Acme-5 dataset". */
function findShaped(text: string): BenchmarkItem[] {
  return [...text.matchAll(NAME)].flatMap((match): BenchmarkItem[] => {
    const opening = OPENING.exec(match[0])?.[0].length ?? 0;
    const name = trimName(match[0].slice(opening));
    const start = match.index + opening;
    const end = start + name.length;
    if (!/^[A-Z]./.test(name) || EXCLUDED.test(name) || COMPOUND.test(name)) return [];
    if (TASK_ACRONYMS.has(name)) return [];
    const before = text.slice(Math.max(0, start - 60), start);
    if (/^['’]s\b/.test(text.slice(end, end + 2)) || match[0].endsWith("'s")) return [];
    const isIntroduced = hasNameShape(name) && isIntroducedAt(text, end);
    const isData = isIntroduced || nounBehind(text, end) || /Bench(?:mark)?\b|Eval\b/.test(name);
    const isOn = VALUE_ON.test(before) || (ON.test(before) && hasNameShape(name));
    const isListed = /(?:,|\band) $/.test(before) && hasNameShape(name) && isData;
    if (isIntroduced)
      return [{ kind: "benchmark" as const, start, end, name, isKnown: true, isIntroduced }];
    if (!(isData && (hasNameShape(name) || LEAD.test(before))) && !isOn && !isListed) return [];
    return [{ kind: "benchmark" as const, start, end, name, isKnown: isData, isIntroduced }];
  });
}

function findInTable(text: string): BenchmarkItem[] {
  return findKnown(text).flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 60), start);
    // Part of a longer name: "IMO-ProofBench".
    if (/[A-Za-z]-$/.test(before) || /^-[A-Za-z\d]/.test(text.slice(end, end + 2))) return [];
    const isShort = SHORT.has(keyOfSpelling(name));
    const isNamed =
      NAMED.test(before) || (OF.test(before) && TASK_BEHIND.test(text.slice(end, end + 50)));
    if (isShort && !ON.test(before) && !isNamed && !nounBehind(text, end)) return [];
    return [
      {
        kind: "benchmark" as const,
        start,
        end,
        name,
        isKnown: true,
        isIntroduced: isIntroducedAt(text, end),
      },
    ];
  });
}

/** The benchmarks that a plain text names, in order; where names overlap, the longer one. */
export function findBenchmarks(text: string): BenchmarkItem[] {
  const found = [...findInTable(text), ...findShaped(text), ...findContests(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: BenchmarkItem[] = [];
  for (const item of found) {
    const last = kept.at(-1);
    if (last === undefined || item.start >= last.end) kept.push(item);
    else if (item.end > last.end && item.isKnown)
      kept[kept.length - 1] = { ...item, isKnown: item.isKnown || last.isKnown };
    else if (item.isKnown && !last.isKnown)
      kept[kept.length - 1] = item.end - item.start < last.end - last.start ? last : item;
  }
  return kept;
}
