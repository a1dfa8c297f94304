import { nextRuleStart, readDisplayPiece } from "#src/domain/display-rules.ts";
import { findMathDelimiters } from "#src/domain/math-delimiters.ts";

/** A run of raw text and what is shown for it. Verbatim runs are shown letter for letter. */
interface Piece {
  rawStart: number;
  rawEnd: number;
  displayStart: number;
  displayEnd: number;
  verbatim: boolean;
}

/** Text as people read it, and where each place of the raw text went. Offsets are UTF-16, half-open. */
export interface DisplayText {
  raw: string;
  display: string;
  pieces: readonly Piece[];
}

/**
 * Cleans raw title or abstract text for reading: LaTeX commands, maths and escapes become signs,
 * stripped maths ("8timesA800", "sim3 hours") is mended, double hyphens become dashes. Never throws;
 * what no rule knows stays as it is.
 */
export function toDisplayText(raw: string): DisplayText {
  const delimiters = findMathDelimiters(raw);
  const nextDelimiter = (from: number) => {
    for (const delimiter of delimiters) if (delimiter >= from) return delimiter;
    return raw.length;
  };
  const pieces: Piece[] = [];
  let display = "";
  let at = 0;
  const push = (rawEnd: number, shown: string, verbatim: boolean) => {
    const last = pieces.at(-1);
    if (verbatim && last?.verbatim) {
      last.rawEnd = rawEnd;
      last.displayEnd += shown.length;
    } else {
      const displayStart = display.length;
      const displayEnd = displayStart + shown.length;
      pieces.push({ rawStart: at, rawEnd, displayStart, displayEnd, verbatim });
    }
    display += shown;
    at = rawEnd;
  };
  while (at < raw.length) {
    const piece = delimiters.has(at)
      ? { length: 1, shown: "" }
      : readDisplayPiece(raw, at, isInsideMath(delimiters, at));
    if (piece) push(at + piece.length, piece.shown, false);
    else {
      const next = Math.min(nextRuleStart(raw, at + 1), nextDelimiter(at + 1));
      push(next, raw.slice(at, next), true);
    }
  }
  return { raw, display, pieces };
}

/**
 * Where a raw span went. A span that cuts through a replaced run takes the whole replacement, so
 * that no word is lost. `start` is never after `end`, and order among spans is kept.
 */
export function toDisplaySpan(
  text: DisplayText,
  span: { start: number; end: number },
): { start: number; end: number } {
  const start = displayOffset(text, span.start, "start");
  return { start, end: Math.max(start, displayOffset(text, span.end, "end")) };
}

function displayOffset({ display, pieces }: DisplayText, raw: number, edge: "start" | "end") {
  const piece =
    edge === "start"
      ? pieces.find((candidate) => raw < candidate.rawEnd)
      : pieces.findLast((candidate) => raw > candidate.rawStart);
  if (!piece) return edge === "start" ? display.length : 0;
  if (piece.verbatim) {
    const length = piece.displayEnd - piece.displayStart;
    return piece.displayStart + Math.min(Math.max(raw - piece.rawStart, 0), length);
  }
  return edge === "start" ? piece.displayStart : piece.displayEnd;
}

function isInsideMath(delimiters: ReadonlySet<number>, at: number): boolean {
  let before = 0;
  for (const delimiter of delimiters) if (delimiter < at) before += 1;
  return before % 2 === 1;
}
