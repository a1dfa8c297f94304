import type { SentencePart } from "#src/domain/sentence.ts";

/** Sentences with the quoted words marked. */
export function Quotes({ sentences }: { sentences: readonly (readonly SentencePart[])[] }) {
  return sentences.map((parts) => (
    <q key={parts.map(({ text }) => text).join("")} className="chart-quote">
      {parts.map(({ text, isQuoted }) =>
        isQuoted ? <mark key={text}>{text}</mark> : <span key={text}>{text}</span>,
      )}
    </q>
  ));
}
