import { LATEX_COMMANDS } from "#src/extract/lexicon/symbols.ts";
import { matchEnd } from "#src/extract/match-end.ts";

const COMMAND = /\\[a-zA-Z]+/y;

/** What a backslash begins: the sign that it stands for, or null for layout alone, which may be a space. */
export interface Command {
  end: number;
  norm: string | null;
  isSpace: boolean;
}

const sign = (end: number, norm: string): Command => ({ end, norm, isSpace: false });
const layout = (end: number, isSpace: boolean): Command => ({ end, norm: null, isSpace });

/** The command of LaTeX, or what stripping leaves of one, whose backslash stands at `position`. */
export function readCommand(text: string, position: number): Command {
  const end = matchEnd(COMMAND, text, position);
  if (end > position) {
    const name = text.slice(position + 1, end);
    const norm = Object.hasOwn(LATEX_COMMANDS, name) ? LATEX_COMMANDS[name] : undefined;
    return norm === "" ? layout(end, false) : sign(end, norm ?? `\\${name}`);
  }
  const escaped = text[position + 1] ?? "";
  // "\300,000" is what stripping leaves of "\$300,000".
  if (/\d/.test(escaped)) return sign(position + 1, "$");
  if (escaped === "$") return sign(position + 2, "$");
  if (escaped === "%") return sign(position + 2, "%");
  // "\\(" and "\\]" open and close formulas.
  if (/[()[\]]/.test(escaped)) return layout(position + 2, false);
  const isThinSpace = /[,;:! ~\\]/.test(escaped);
  return layout(position + (isThinSpace ? 2 : 1), isThinSpace && escaped !== "!");
}
