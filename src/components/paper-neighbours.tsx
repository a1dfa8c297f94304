import Link from "next/link";
import { RulerTrack } from "#src/components/cost-ruler.tsx";
import { displayTitle } from "#src/components/display-title.ts";
import { RulerMark } from "#src/components/ruler-mark.tsx";
import { headlineInterval, sayHeadline } from "#src/domain/words-headline.ts";
import type { PaperRow } from "#src/query/rows.ts";

interface Props {
  title: string;
  papers: readonly PaperRow[];
}

/** Other papers with their costs on the ruler; nothing where there are none. */
export function PaperNeighbours({ title, papers }: Props) {
  if (papers.length === 0) return null;
  return (
    <section className="neighbours keep-together">
      <h2>{title}</h2>
      <ul>
        {papers.map((paper) => {
          const interval = headlineInterval(paper);
          return (
            <li key={paper.slug}>
              <Link href={`/papers/${paper.slug}`} className="paper-title" prefetch={false}>
                {displayTitle(paper.title)}
              </Link>
              <span className="label block">{sayHeadline(paper)}</span>
              {interval && (
                <RulerTrack label={null} className="ruler-slim">
                  <RulerMark interval={interval} whose="own" />
                </RulerTrack>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
