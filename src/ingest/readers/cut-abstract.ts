/** Stands for what was cut out. */
export const CUT = "\uE001";

/** Where a value ends that begins with a brace or a quotation mark: the place of its last sign; null for nowhere. */
function endOfValue(text: string, start: number): number | null {
  const isBraced = text[start] === "{";
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === '"' && !isBraced && depth <= 0) return at;
    else if (sign === "}") {
      if (isBraced && depth === 0) return at;
      depth -= 1;
    }
  }
  return null;
}

/** Some exports put braces around every value twice. */
function withoutBraces(text: string): string {
  const isBraced = text.startsWith("{") && endOfValue(text, 0) === text.length - 1;
  return isBraced ? text.slice(1, -1).trim() : text;
}

/**
 * An entry of BibTeX with a sign in the place of its abstract, and the abstract as it stands there. It is to be kept
 * letter for letter, and a parser takes ten times as long for it as for all the rest. Null where there is none, or
 * none in one piece.
 */
export function cutAbstract(entry: string): { abstract: string; rest: string } | null {
  const begins = /,\s*abstract\s*=\s*(?=[{"])/iu.exec(entry);
  if (begins === null) return null;
  const start = begins.index + begins[0].length;
  const end = endOfValue(entry, start);
  if (end === null || !/^\s*[,})]/u.test(entry.slice(end + 1, end + 1000))) return null;
  return {
    abstract: withoutBraces(entry.slice(start + 1, end).trim()),
    rest: `${entry.slice(0, start + 1)}${CUT}${entry.slice(end)}`,
  };
}
