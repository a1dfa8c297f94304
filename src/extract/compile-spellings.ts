/** What may stand for a blank of a spelling: nothing, or up to two blanks, ties or hyphens. */
const SEPARATOR = "[\\s~_\\-\\u2010-\\u2013]{0,2}";

const SEPARATORS = /[\s~_\-\u2010-\u2013]+/g;
const OTHER_SEPARATOR = /[\s~_\-\u2010-\u2013]/;

type Node = Map<string, Node>;

function sourceOfLetter(letter: string): string {
  if (letter === " ") return SEPARATOR;
  if (/[a-z]/.test(letter)) return `[${letter}${letter.toUpperCase()}]`;
  return /[A-Z0-9]/.test(letter) ? letter : `\\${letter}`;
}

function sourceOf(node: Node): string {
  const isEnd = node.has("");
  const branches = [...node]
    .filter(([letter]) => letter !== "")
    .map(([letter, next]) => sourceOfLetter(letter) + sourceOf(next));
  if (branches.length === 0) return "";
  if (branches.length === 1 && !isEnd) return branches.join("");
  return `(?:${branches.join("|")})${isEnd ? "?" : ""}`;
}

/**
 * The source of a pattern that matches the longest of many spellings at a place. A blank stands for a
 * blank, a tie, a hyphen or nothing, a small letter for either case, a capital for itself. It branches
 * letter by letter, so that its cost does not grow with the number of spellings.
 */
export function compileSpellings(spellings: Iterable<string>): string {
  const root: Node = new Map();
  for (const spelling of spellings) {
    let node = root;
    for (const letter of spelling) {
      const next = node.get(letter) ?? new Map<string, Node>();
      node.set(letter, next);
      node = next;
    }
    node.set("", new Map());
  }
  return sourceOf(root);
}

/** A spelling, or a match of one, without case and separators. */
export function keyOfSpelling(text: string): string {
  // Most have blanks at most, which need no pattern.
  const key = text.toLowerCase().replaceAll(" ", "");
  return OTHER_SEPARATOR.test(key) ? key.replaceAll(SEPARATORS, "") : key;
}
