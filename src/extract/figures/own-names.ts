const NAME_IN_TITLE = /^([^:]{2,40}):/;

/** Capitals, digits or Greek inside a word make it a name people give a method. */
const NAME_LIKE = /\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u;

/** The names that a title gives what the paper made: what stands before its colon, if it is a name. */
export function ownNamesOf(title: string): string[] {
  const head = NAME_IN_TITLE.exec(title)?.[1]?.trim();
  if (!head) return [];
  const plain = head.replaceAll(/[${}\\]/g, "");
  if (!plain.includes(" ")) return [...new Set([head, plain])];
  const words = plain.split(" ");
  const isTitled = words.every((word) => /^[\p{Lu}\d]/u.test(word));
  return words.length <= 3 && (isTitled || NAME_LIKE.test(plain)) ? [plain] : [];
}
