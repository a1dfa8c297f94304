import { CueTree } from "#src/extract/cues/cue-tree.ts";

/** A cue that a text holds: what it tells, and where it stands (UTF-16 offsets into the text). */
export interface Cue<Tag extends string> {
  tag: Tag;
  start: number;
  end: number;
}

/** Rows of a lexicon: what the words tell → the words. "*" ends a stem, a space also matches hyphens. */
export type CueTable<Tag extends string> = Readonly<Record<Tag, readonly string[]>>;

/** A run of a text: half-open UTF-16 offsets. */
interface Run {
  start: number;
  end: number;
}

/** The rows of a table as a tree; of two that begin at one place the first counts, so the longer stand before. */
function plant<Tag extends string>(table: CueTable<Tag>): { tags: Tag[]; tree: CueTree } {
  const rows: { words: string; tag: Tag }[] = [];
  for (const tag in table) {
    for (const words of table[tag]) rows.push({ words, tag });
  }
  rows.sort((left, right) => right.words.length - left.words.length);
  return { tags: rows.map((row) => row.tag), tree: new CueTree(rows.map((row) => row.words)) };
}

/** Finds a table's cues in texts. The table is compiled once somebody asks. */
export class CueFinder<Tag extends string> {
  readonly #table: CueTable<Tag>;
  #planted: { tags: Tag[]; tree: CueTree } | undefined;
  #lastSentence: Run | undefined;
  #lastCues: readonly Cue<Tag>[] = [];

  constructor(table: CueTable<Tag>) {
    this.#table = table;
  }

  /**
   * The table's cues between two offsets of a text, in order and without overlap; of two that begin at one place the
   * longer. What stands outside of the offsets does not count. One pass, linear in the length.
   */
  find(text: string, start = 0, end: number = text.length): Cue<Tag>[] {
    const { tags, tree } = (this.#planted ??= plant(this.#table));
    const cues: Cue<Tag>[] = [];
    let at = start;
    while (tree.seek(text, at, start, end)) {
      const tag = tags[tree.row];
      if (tag !== undefined) cues.push({ tag, start: tree.start, end: tree.end });
      at = tree.end;
    }
    return cues;
  }

  /** The same in a sentence of a text. The last one's are kept: many figures of a sentence ask in turn. */
  findIn(text: string, sentence: Run): readonly Cue<Tag>[] {
    if (this.#lastSentence !== sentence) {
      this.#lastCues = this.find(text, sentence.start, sentence.end);
      this.#lastSentence = sentence;
    }
    return this.#lastCues;
  }
}
