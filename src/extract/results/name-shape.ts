import {
  NOT_BENCHMARKS,
  NOT_NAME_WORDS,
  TASK_ACRONYMS,
} from "#src/extract/lexicon/benchmark-words.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

/** A capitalised phrase of a plain text, which may hold a benchmark's name. */
export interface NamePhrase extends TextRun {
  phrase: string;
}

/** A part of a capitalised phrase that may be a benchmark's name; half-open offsets. */
export interface NamePlace {
  start: number;
  end: number;
  name: string;
  /** Ends with a capitalised noun of data, which is no part of the name: "the Algerian Forest Fires Dataset". */
  isCalledData: boolean;
  /** See hasNameShape. */
  isShaped: boolean;
}

/** Words that begin a sentence, not a name. */
const OPENING =
  /^(?:(?:On|In|For|At|Across|From|Using|With|Under|Over|The|Our|This|These|Unlike|Both|And|To|By|While|When|Specifically|Notably|Evaluated|Evaluation|Experiments|Tested|Results|A|An|We|It|Leveraging|Applied|Trained|Through|Via|As|Against|Extensive|Among|Given) )+/;
const WORD = "[A-Z\\d](?:[A-Za-z\\d+&'’/-]|\\.(?=[A-Za-z\\d])){0,30}";
const NAME = new RegExp(
  `(?<![A-Za-z\\d.-])(?:[A-Z]|\\d{1,2}(?:[A-Z][A-Za-z]|D-[A-Z]))[A-Za-z\\d+&'’/-]{0,30}(?:\\.\\d{1,2})?(?: (?!\\d{1,3}(?:\\.\\d)?%|\\d+\\.\\d)${WORD}| [1-9]\\.0(?![\\d%])| v\\d(?:\\.\\d)?(?!\\d)){0,4}`,
  "g",
);

/** What the excluded names begin with, by their first letter: a pattern is made once a name has it. */
const excluded = new Map<string, RegExp | null>();

/** Whether a name begins as one of a model or a machine does. */
function isExcluded(name: string): boolean {
  const letter = name.charAt(0).toLowerCase();
  let pattern = excluded.get(letter);
  if (pattern === undefined) {
    const words = NOT_BENCHMARKS.filter((word) => word.startsWith(letter)).map((word) =>
      word.endsWith("*") ? word.slice(0, -1) : `${word}s?(?![a-z])`,
    );
    pattern = words.length === 0 ? null : new RegExp(`^(?:${words.join("|")})`, "i");
    excluded.set(letter, pattern);
  }
  return pattern !== null && pattern.test(name);
}

/** "IMU-only benchmarks" says of what kind they are. */
const COMPOUND =
  /-(?:only|based|level|style|scale|specific|free|like|centric|guided|driven|trained|aware|enabled|enhanced|augmented|shot|type|optimized|of-the-art|optimal|class)$/i;
/** "DCE-MRI" and "Foo-LLM" are a kind of image and a model; "-7B", "R50" and "-1.5" say which model. */
const KIND_ENDING =
  /(?:^|[- ])(?:MRI|CT|PET|EEG|ECG|RGB|LLMs?|VLMs?|MLLMs?|CNNs?|GANs?|GNNs?|RL|SLAM|OCR|ASR|API|GPUs?|DiT|ViT|Net|Former|BERT|GPT|Diffusion|Pro|Mini|Turbo|Instruct|Chat|Base|Large|Small|Tiny)$|[a-zA-Z](?:DiT|ViT|GPT|BERT|Former|former|LM|VLM|GAN|VAE|CNN|RNN)$|[-\d.]\d*[BM]$|-\d\.\d$|^[A-Z]$/;

const POSSESSIVE = /['’]s\b/y;
const CLOSING_MARKS = new Set(".,:;'’&/-");
const CALLED_DATA = / (?:Datasets?|Database|Test Set)$/;

const SHAPE = /\p{Ll}\p{Lu}|\p{Lu}{2}|\d|\p{Ll}-\p{Lu}/u;

/** A name that looks like one: digits, capitals inside or behind a hyphen, or capitals alone. */
export function hasNameShape(name: string): boolean {
  return SHAPE.test(name) || /(?:Bench|Eval|QA)\b/.test(name);
}

/** "Peruvian", "Japanese" */
const ORIGIN = /^[A-Z][a-z]+(?:ian|ean|ese|ish)$/;
/** "LMs" are a kind of thing, "Key-value" says of what kind one is. */
const COMMON = /^[A-Z]{2,}s$|^[A-Z][a-z]+(?:-[a-z]+)+$|-of-/;

const SUITE = /(?:Bench|Benchmark|Eval|Gym|Arena)$/;

/** Whether no benchmark has such a name: a model, a machine, a language, a kind of data. */
function isOther(name: string, isCalledData: boolean): boolean {
  const blank = name.indexOf(" ");
  const first = blank < 0 ? name : name.slice(0, blank);
  if (SUITE.test(name) && hasNameShape(name)) return false;
  const isTitled = blank >= 0 && (isCalledData || /(?:Treebank|Benchmark|Challenge)$/.test(name));
  return (
    !/^(?:[A-Z]|\d{1,2}[A-Z])./.test(name) ||
    /^\dD$/.test(name) ||
    isExcluded(name) ||
    (NOT_NAME_WORDS.has(first.toLowerCase()) && !isTitled) ||
    (name.includes("-") && COMPOUND.test(name)) ||
    (ORIGIN.test(first) && !hasNameShape(name) && !isTitled) ||
    COMMON.test(name) ||
    KIND_ENDING.test(name) ||
    TASK_ACRONYMS.has(name)
  );
}

/** A phrase without the marks that close it, and without a genitive's s. */
function withoutMarks(phrase: string): string {
  let end = phrase.length;
  while (CLOSING_MARKS.has(phrase.charAt(end - 1))) end -= 1;
  const whole = phrase.slice(0, end);
  return whole.endsWith("'s") ? whole.slice(0, -2) : whole;
}

/** Whether a genitive's s ends what stands before `end`. */
function isPossessive(text: string, end: number): boolean {
  POSSESSIVE.lastIndex = end;
  return POSSESSIVE.test(text);
}

/** The place of the name in a capitalised phrase; null where it names no benchmark. */
export function readPlace(text: string, { start: from, phrase }: NamePhrase): NamePlace | null {
  const isSingle = !phrase.includes(" ");
  // Most are a word that begins a sentence.
  if (isSingle && NOT_NAME_WORDS.has(phrase.toLowerCase()) && !SUITE.test(phrase)) return null;
  const opening = isSingle ? 0 : (OPENING.exec(phrase)?.[0].length ?? 0);
  const whole = withoutMarks(phrase.slice(opening));
  const name = isSingle ? whole : whole.replace(CALLED_DATA, "");
  const isCalledData = name !== whole;
  const start = from + opening;
  const end = start + name.length;
  if (isPossessive(text, end) || phrase.endsWith("'s") || isOther(name, isCalledData)) return null;
  return { start, end, name, isCalledData, isShaped: hasNameShape(name) };
}

/** The capitalised phrases in a part of a plain text, in order. */
export function findPhrases(text: string, { start, end }: TextRun): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  // Beyond the part the search for a name would go on to the end of the text.
  const part = text.slice(start, end);
  NAME.lastIndex = 0;
  for (let match = NAME.exec(part); match !== null; match = NAME.exec(part)) {
    const from = start + match.index;
    phrases.push({ start: from, end: start + NAME.lastIndex, phrase: match[0] });
  }
  return phrases;
}
