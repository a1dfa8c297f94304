/** A cue that a text holds: what it tells, and where it stands (UTF-16 offsets into the text). */
export interface Cue<Tag extends string> {
  tag: Tag;
  start: number;
  end: number;
}

/** Rows of a lexicon: what the words tell → the words. "*" ends a stem, a space also matches hyphens. */
export type CueTable<Tag extends string> = Readonly<Record<Tag, readonly string[]>>;

function patternOf(words: string): string {
  const escaped = words.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const spaced = escaped.replaceAll(/[ -]/g, String.raw`[\s~-]{0,2}`);
  return spaced.endsWith("*") ? `${spaced.slice(0, -1)}[a-z]{0,12}` : spaced;
}

/** Finds a table's cues in a text. */
export interface CueFinder<Tag extends string> {
  (text: string): Cue<Tag>[];
  /** What it found in sentences, by the sentence: each is read once, however many figures ask. */
  readonly inSentences: WeakMap<object, readonly Cue<Tag>[]>;
}

/**
 * A function that finds a table's cues in a text, in order and without overlap; of two that begin
 * at one place the longer. One pass, linear in the text's length.
 */
export function compileCues<Tag extends string>(table: CueTable<Tag>): CueFinder<Tag> {
  const rows: { words: string; tag: Tag }[] = [];
  for (const tag in table) {
    for (const words of table[tag]) rows.push({ words, tag });
  }
  rows.sort((left, right) => right.words.length - left.words.length);
  const alternatives = rows.map((row) => `(${patternOf(row.words)})`).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "giu");
  const find = (text: string): Cue<Tag>[] => {
    const cues: Cue<Tag>[] = [];
    for (const match of text.matchAll(pattern)) {
      const row = rows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
      if (row) cues.push({ tag: row.tag, start: match.index, end: match.index + match[0].length });
    }
    return cues;
  };
  return Object.assign(find, { inSentences: new WeakMap<object, readonly Cue<Tag>[]>() });
}
