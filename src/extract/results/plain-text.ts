/** A text without its mark-up, and where each of its letters stands in the raw text. */
export interface PlainText {
  text: string;
  /** Raw offset of each plain letter. */
  starts: Int32Array;
  /** Raw offset behind each plain letter. */
  ends: Int32Array;
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

/** The places of a text without any mark-up, which most sentences are. */
const IDENTITY = Int32Array.from({ length: 4096 }, (_, place) => place);

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

/**
 * Takes LaTeX out of a text ("$F_1=83.4\%$" → "F1=83.4%") so that it reads as people say it; every
 * letter keeps the place that it came from.
 */
export function toPlainText(raw: string): PlainText {
  if (raw.length < IDENTITY.length && !/[\\{}$_^~\n\u2010-\u2015\u2212\u00a0\u2009]/.test(raw)) {
    return { text: raw, starts: IDENTITY, ends: IDENTITY.subarray(1) };
  }
  const starts = new Int32Array(raw.length + 1);
  const ends = new Int32Array(raw.length + 1);
  let text = "";
  let length = 0;
  const copy = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
    }
    text += raw.slice(start, end);
  };
  let copied = 0;
  for (const match of raw.matchAll(MARKUP)) {
    const [mark, command, escaped] = match;
    copy(copied, match.index);
    copied = match.index + mark.length;
    const replacement = replacementOf(mark, command, escaped);
    starts.fill(match.index, length, length + replacement.length);
    ends.fill(copied, length, length + replacement.length);
    length += replacement.length;
    text += replacement;
  }
  copy(copied, raw.length);
  return { text, starts, ends };
}
