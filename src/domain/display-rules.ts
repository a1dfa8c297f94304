import {
  ACCENTS,
  LATEX_REFERENCES,
  LATEX_SYMBOLS,
  LATEX_WRAPPERS,
  SUBSCRIPTS,
  SUPERSCRIPTS,
} from "#src/domain/latex-symbols.ts";

/** What is shown for `length` letters of raw text. */
export interface DisplayPiece {
  length: number;
  shown: string;
}

/** Where a rule may apply, and what it shows; null passes to the next rule. */
interface Rule {
  pattern: RegExp;
  where?: "math";
  show: (match: RegExpExecArray, raw: string) => string | null;
}

// Every pattern is sticky and is tried at one offset only; the first that shows something wins.
const RULES: readonly Rule[] = [
  // Accents: Nystr\"om, Poincar\'{e}.
  {
    pattern: /\\(["'`^~])\s*\{?([A-Za-z])\}?/y,
    show: ([, accent = "", letter = ""]) => (letter + (ACCENTS.get(accent) ?? "")).normalize("NFC"),
  },
  // A dollar sign whose escape is all that was kept of it: "saving nearly \300,000".
  { pattern: /\\(?=\d{1,3}(?:,\d{3})+)/y, show: () => "$" },
  { pattern: /\\([%$&#_{}])/y, show: ([, sign = ""]) => sign },
  { pattern: /\\[,;:! ]/y, show: ([whole]) => (whole === "\\!" ? "" : " ") },
  { pattern: /\\\|/y, show: () => "‖" },
  // A link with its text: the text.
  { pattern: /\\href\s*\{[^{}]*\}(?=\{)/y, show: () => "" },
  { pattern: /\\textcolor\s*\{[^{}]*\}(?=\{)/y, show: () => "" },
  {
    pattern: /\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/y,
    show: ([, over, under]) => `${over}/${under}`,
  },
  {
    pattern: /\s?\\([a-z]+)\*?\s*\{[^{}]*\}/y,
    show: ([, name = ""]) => (LATEX_REFERENCES.has(name) ? "" : null),
  },
  {
    pattern: /\\([A-Za-z]+)\$(?![\d$])/y,
    show: ([, name = ""]) => LATEX_SYMBOLS.get(name) ?? null,
  },
  { pattern: /\\([A-Za-z]+)(?![A-Za-z])/y, show: ([, name = ""]) => commandSign(name) },
  // What is left of a link's text, glued to its address.
  { pattern: /\{here\}/y, show: () => "" },
  { pattern: /[{}]/y, show: () => "" },
  {
    pattern: /\^\{([^{}]*)\}|\^(\d+|n\b)/y,
    show: ([, braced, bare]) => raise(braced ?? bare ?? ""),
  },
  { pattern: /_\{([\d+-]+)\}/y, show: ([, digits = ""]) => lower(digits) },
  { pattern: /_(\d)/y, where: "math", show: ([, digit = ""]) => lower(digit) },
  { pattern: /(?<=\b(?:CO|N|O|F))_(\d)(?!\w)/y, show: ([, digit = ""]) => lower(digit) },
  // Maths whose signs were stripped to bare names: "8timesA800", "5times faster", "sim3 hours".
  { pattern: /(?<=\d)times(?=[A-Z\d]|\b)/y, show: () => "×" },
  { pattern: /(?<![A-Za-z])times(?=\d)/y, show: () => "×" },
  { pattern: /(?<![A-Za-z])sim(?=\d)/y, show: () => "~" },
  { pattern: /(?<![A-Za-z])approx(?=\d)/y, show: () => "≈" },
  { pattern: /(?<=-)alpha(?![A-Za-z])/y, show: () => "α" },
  { pattern: /---/y, show: () => "—" },
  { pattern: /--/y, show: () => "–" },
  { pattern: /``|''/y, show: ([quotes]) => (quotes === "``" ? "“" : "”") },
  // A LaTeX tie joins two words; before a number it is "about", between numbers a range.
  { pattern: /(?<=[\p{L}\p{P}])~(?=[\p{L}(\\$])/uy, show: () => "\u00A0" },
  { pattern: /(?<=\d)~(?=\d)/y, show: () => "–" },
  { pattern: /\s{2,}|[\n\t\r]/y, show: () => " " },
];

// Where any rule can begin; between such places text is shown as written.
const RULE_STARTS = /[\\{}^_~`'\n\t\r]|\s[\s\\]|--|times|sim\d|approx\d|alpha/g;

/** The next offset, `from` or later, at which a rule may apply; the text's length if none may. */
export function nextRuleStart(raw: string, from: number): number {
  RULE_STARTS.lastIndex = from;
  return RULE_STARTS.exec(raw)?.index ?? raw.length;
}

/**
 * What stands at `at` if it is to be shown otherwise than as written; null if it is not. `isMath`
 * is whether a formula surrounds it.
 */
export function readDisplayPiece(raw: string, at: number, isMath: boolean): DisplayPiece | null {
  for (const { pattern, where, show } of RULES) {
    if (where === "math" && !isMath) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(raw);
    if (!match) continue;
    const shown = show(match, raw);
    if (shown !== null) return { length: match[0].length, shown };
  }
  return null;
}

function commandSign(name: string): string {
  if (LATEX_WRAPPERS.has(name)) return "";
  return LATEX_SYMBOLS.get(name) ?? name;
}

function raise(text: string): string {
  return signs(text, SUPERSCRIPTS) ?? `^${text}`;
}

function lower(text: string): string {
  return signs(text, SUBSCRIPTS) ?? `_${text}`;
}

function signs(text: string, table: ReadonlyMap<string, string>): string | null {
  let shown = "";
  for (const letter of text) {
    const sign = table.get(letter);
    if (sign === undefined) return null;
    shown += sign;
  }
  return shown;
}
