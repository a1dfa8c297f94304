import { quoteSentences, type SentencePart } from "#src/domain/sentence.ts";
import type { Span } from "#src/domain/span.ts";
import { loadTexts } from "#src/query/charts/load-texts.ts";

/** Quotes of one paper. */
export interface PaperQuotes {
  slug: string;
  quotes: readonly Span[];
}

/** For each set of quotes, the sentences that they stand in: those of the abstract, then of the title. */
export async function quoteFromPapers(asked: readonly PaperQuotes[]): Promise<SentencePart[][][]> {
  const texts = await loadTexts([...new Set(asked.map(({ slug }) => slug))]);
  return asked.map(({ slug, quotes }) => {
    const paper = texts.get(slug);
    if (!paper) return [];
    return (["abstract", "title"] as const).flatMap((field) =>
      quoteSentences(
        paper[field],
        quotes.filter((quote) => quote.field === field),
      ),
    );
  });
}
