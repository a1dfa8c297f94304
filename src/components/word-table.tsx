/** A name and the words that stand for it. */
export interface WordRow {
  name: string;
  words: readonly string[];
}

interface Props {
  caption: string;
  /** The headings of the two columns. */
  heads: readonly [string, string];
  rows: readonly WordRow[];
}

/** Names with all their words: a lexicon for reading. */
export function WordTable({ caption, heads, rows }: Props) {
  return (
    <table className="plain-table word-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, words }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{words.join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table of word → meaning turned around: each meaning with its words, in the order of the table. */
export function groupWords<T>(
  meanings: Readonly<Record<string, T>>,
  nameOf: (meaning: T) => string,
): WordRow[] {
  const rows = new Map<string, string[]>();
  for (const [word, meaning] of Object.entries(meanings)) {
    const name = nameOf(meaning);
    rows.set(name, [...(rows.get(name) ?? []), word]);
  }
  return [...rows].map(([name, words]) => ({ name, words }));
}
