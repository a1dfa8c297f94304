import type { TextRun } from "#src/extract/results/text-run.ts";
import { firstFrom } from "#src/extract/results/within.ts";

/** What stands in a plain text for mark-up, perhaps nothing. */
interface Replacement {
  start: number;
  end: number;
  /** Of the mark-up in the raw text. */
  rawStart: number;
  rawEnd: number;
}

/** A text without its mark-up, and what was replaced, in order. */
export interface PlainText {
  text: string;
  replacements: readonly Replacement[];
}

const SIGNS: Readonly<Record<string, string>> = {
  rightarrow: "→",
  to: "→",
  longrightarrow: "→",
  pm: "±",
  times: "×",
  approx: "≈",
  sim: "~",
  geq: "≥",
  ge: "≥",
  gt: ">",
  leq: "≤",
  le: "≤",
  lt: "<",
  rho: "ρ",
  kappa: "κ",
  Delta: "Δ",
  tau: "τ",
  uparrow: "",
  downarrow: "",
};

/** What mark-up and other letters to replace begin with. */
const ASCII_SIGNS = ["\\", "$", "{", "}", "_", "^", "~", "\n"];
const OTHER_SIGN = /[\u2010-\u2015\u2212\u00a0\u2009]/;

const MARKUP =
  /\\([a-zA-Z]+)\s?|\\([%&_#$])|\\.|[{}$]|[_^](?=[\d{a-zA-Z\\])|~(?!\d)|(?<!\n) ?\n[ \t]*(?!\s)|[\u2212\u2010-\u2015\u00a0\u2009]/g;

function replacementOf(
  mark: string,
  command: string | undefined,
  escaped: string | undefined,
): string {
  if (command !== undefined) return SIGNS[command] ?? "";
  if (escaped !== undefined) return escaped;
  if (mark.includes("\n") || mark === "~" || mark === "\u00a0" || mark === "\u2009") return " ";
  if (/[\u2010-\u2015\u2212]/.test(mark)) return "-";
  return mark.length > 1 ? " " : "";
}

/** Whether a text has a sign that mark-up begins with; to look for one sign is ten times as quick as for any of many. */
function mayHaveMarkup(raw: string): boolean {
  for (const sign of ASCII_SIGNS) if (raw.includes(sign)) return true;
  return OTHER_SIGN.test(raw);
}

/**
 * Takes LaTeX out of a text ("$F_1=83.4\\%$" → "F1=83.4%") so that it reads as people say it; every
 * letter keeps the place that it came from.
 */
export function toPlainText(raw: string): PlainText {
  const replacements: Replacement[] = [];
  if (!mayHaveMarkup(raw)) return { text: raw, replacements };
  let text = "";
  let copied = 0;
  for (const { 0: mark, 1: command, 2: escaped, index } of raw.matchAll(MARKUP)) {
    text += raw.slice(copied, index);
    copied = index + mark.length;
    const start = text.length;
    text += replacementOf(mark, command, escaped);
    replacements.push({ start, end: text.length, rawStart: index, rawEnd: copied });
  }
  return { text: text + raw.slice(copied), replacements };
}

/** Where the letter at a place of a plain text stands in the raw text, with all the mark-up that it stands for. */
function rawPlaceOf({ replacements }: PlainText, at: number): TextRun {
  const count = firstFrom(replacements, at + 1);
  const last = count === 0 ? undefined : replacements[count - 1];
  if (last === undefined) return { start: at, end: at + 1 };
  if (at < last.end) return { start: last.rawStart, end: last.rawEnd };
  const start = at - last.end + last.rawEnd;
  return { start, end: start + 1 };
}

/** The part of the raw text that a part of its plain text came from. */
export function rawRunOf(plain: PlainText, { start, end }: TextRun): TextRun {
  return { start: rawPlaceOf(plain, start).start, end: rawPlaceOf(plain, end - 1).end };
}
