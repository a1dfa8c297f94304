import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readSlug } from "#src/app/read-slug.ts";
import { CopyButton } from "#src/components/copy-button.tsx";
import { displayTitle } from "#src/components/display-title.ts";
import { FigureTable } from "#src/components/figure-table.tsx";
import { MarkedText } from "#src/components/marked-text.tsx";
import { numberFigures } from "#src/components/numbered-figures.ts";
import { listAuthors, listWhenAndWhere } from "#src/components/paper-byline.ts";
import { PaperLinks } from "#src/components/paper-links.tsx";
import { PaperNeighbours } from "#src/components/paper-neighbours.tsx";
import { PaperRuler } from "#src/components/paper-ruler.tsx";
import { reportHref } from "#src/components/report-href.ts";
import { ResultTable } from "#src/components/result-table.tsx";
import { saySources } from "#src/components/paper-sources.ts";
import { RoleLegend } from "#src/components/role-legend.tsx";
import { toBibtex } from "#src/query/cite.ts";
import { ROLES } from "#src/domain/figure.ts";
import { sayHeadline } from "#src/domain/words-headline.ts";
import { getPaper } from "#src/query/get-paper.ts";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = readSlug((await params).slug);
  const page = slug === null ? null : await getPaper(slug);
  if (!page) return { title: "No such paper" };
  const title = displayTitle(page.paper.title);
  return {
    title,
    description: `${title}: ${sayHeadline(page.paper)}.`,
    alternates: {
      canonical: `/papers/${page.paper.slug}`,
      types: { "application/json": `/papers/${page.paper.slug}.json` },
    },
  };
}

/** One paper: its headline cost in words, and every figure where it stands in the text. */
export default async function PaperPage({ params }: Props) {
  const slug = readSlug((await params).slug);
  const page = slug === null ? null : await getPaper(slug);
  if (!page) notFound();
  const { paper, cheaper, dearer, sameBenchmark } = page;
  const figures = numberFigures(paper.figures);
  const roles = ROLES.filter((role) => figures.some(({ figure }) => figure.role === role));
  const bibtex = toBibtex(paper);
  return (
    <article className="grid gap-y-10">
      <div>
        <header className="paper-head">
          <h1>
            <MarkedText field="title" raw={paper.title} figures={figures} numbered={false} />
          </h1>
          {paper.authors.length > 0 && <p>{listAuthors(paper.authors)}</p>}
          <p className="label">
            {[...listWhenAndWhere(paper), saySources(paper)]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <PaperLinks paper={paper} />
          <p className="paper-headline">{sayHeadline(paper)}.</p>
        </header>
        <PaperRuler figures={figures} />
        <div className="paper-body">
          <section aria-labelledby="abstract">
            <h2 id="abstract" className="mb-3">
              Abstract
            </h2>
            <p className="abstract">
              <MarkedText
                field="abstract"
                raw={paper.abstract}
                figures={figures}
                results={paper.results}
              />
            </p>
            <RoleLegend roles={roles} hasResults={paper.results.length > 0} />
          </section>
          <section aria-labelledby="figures">
            <h2 id="figures" className="mb-3">
              Figures
            </h2>
            {figures.length > 0 ? (
              <FigureTable paper={paper} figures={figures} />
            ) : (
              <p>The title and abstract state no amount of computing.</p>
            )}
            <p className="mt-2 no-print">
              <a href={reportHref(paper, null)}>Report a figure that is missing</a>
            </p>
            {paper.results.length > 0 && (
              <>
                <h2 className="mt-8 mb-3">Results</h2>
                <ResultTable results={paper.results} />
              </>
            )}
          </section>
        </div>
      </div>
      <PaperNeighbours title="Papers of like cost" papers={[...cheaper, ...dearer]} />
      {sameBenchmark.map(({ slug: benchmark, name, papers }) => (
        <PaperNeighbours key={benchmark} title={`Also measured on ${name}`} papers={papers} />
      ))}
      <section className="citation">
        <h2 className="mb-3">Cite and share</h2>
        <details>
          <summary>BibTeX</summary>
          <pre className="my-2">{bibtex}</pre>
        </details>
        <p className="mt-3 flex flex-wrap items-center gap-4 no-print">
          <CopyButton text={bibtex} name="Copy BibTeX" />
          <CopyButton text={null} name="Copy link" />
          <a href={`/papers/${paper.slug}.json`}>JSON</a>
        </p>
      </section>
    </article>
  );
}
