import { titleKeyOf } from "#src/domain/title-key.ts";

interface Name {
  family: string;
  /** The letters that the other names begin with, in order. */
  initials: string;
  words: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** "Ada M. Lovelace", "Lovelace, Ada", "Lovelace A": the last word that is more than an initial is the family's. */
function readName(text: string): Name {
  const comma = text.indexOf(",");
  const inOrder = comma < 0 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
  const words = inOrder
    .split(/[\s.]+/u)
    .map(titleKeyOf)
    .filter((word) => word !== "" && !SUFFIX.test(word));
  const at = Math.max(
    0,
    words.findLastIndex((word) => word.length > 1),
  );
  return {
    family: words[at] ?? "",
    initials: words
      .toSpliced(at, 1)
      .map((word) => word.slice(0, 1))
      .join(""),
    words: words.toSorted().join(" "),
  };
}

/**
 * Whether two sources may mean one author: the same family name and no other initials, or the same words in any
 * order. A missing name contradicts none.
 */
export function maybeSameAuthor(a: string, b: string): boolean {
  const [one, other] = [readName(a), readName(b)];
  if (one.words === "" || other.words === "" || one.words === other.words) return true;
  if (one.family !== other.family) return false;
  return one.initials.startsWith(other.initials) || other.initials.startsWith(one.initials);
}
