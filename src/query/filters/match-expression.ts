/** A term of a search: a word or a phrase, and whether it may go on beyond what was typed. */
interface Term {
  text: string;
  prefix: boolean;
}

/** Words and "phrases" of a search text. The last word, or a phrase not yet closed, is still being typed. */
function readTerms(q: string): Term[] {
  const terms: Term[] = [];
  for (const match of q.replaceAll(/[“”„«»]/gu, '"').matchAll(/"([^"]*)("?)|([^\s"]+)/gu)) {
    const [whole, phrase, closing, word] = match;
    const text = phrase ?? word ?? "";
    // Without a letter or digit there is nothing to look up.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const isLast = match.index + whole.length === q.length;
    terms.push({ text, prefix: isLast && closing !== '"' });
  }
  return terms;
}

/**
 * A search text as an FTS5 expression in which all terms must match. Every term is an FTS5 string, so no operator of
 * FTS5 works in it: `NOT`, `*`, `title:` and `^` are words like others. Null where there is no word in it.
 */
export function toMatchExpression(q: string): string | null {
  const terms = readTerms(q);
  if (terms.length === 0) return null;
  return terms.map(({ text, prefix }) => `"${text}"${prefix ? " *" : ""}`).join(" AND ");
}
