import Link from "next/link";
import { ColumnChoice } from "#src/components/column-choice.tsx";
import { CopyButton } from "#src/components/copy-button.tsx";
import { EmptyList } from "#src/components/empty-list.tsx";
import { FILTER_FORM_ID, FILTER_PANEL_ID, FilterPanel } from "#src/components/filter-panel.tsx";
import { PageLinks } from "#src/components/page-links.tsx";
import { PaperTable } from "#src/components/paper-table.tsx";
import { ResultLine } from "#src/components/result-line.tsx";
import { SelectionBar } from "#src/components/selection-bar.tsx";
import { TwinLinks } from "#src/components/twin-links.tsx";
import { UnitSwitch } from "#src/components/unit-switch.tsx";
import { formatNumber } from "#src/domain/words.ts";
import { findLoosening } from "#src/app/papers/find-loosening.ts";
import { chartHref } from "#src/query/charts/chart-params.ts";
import { buildHref, toUrlSearchParams } from "#src/query/build-href.ts";
import { costHistogram } from "#src/query/cost-histogram.ts";
import { describeFilters, describeList } from "#src/query/describe-filters.ts";
import { countFacets } from "#src/query/facets.ts";
import { highlightMatches } from "#src/query/highlight-matches.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import type { ParsedSearch } from "#src/query/parse-search-params.ts";
import { includesUnknown, sortOf, type SearchState } from "#src/query/search-params.ts";

/** The path of the catalogue, wherever it is shown. */
const PATH = "/papers";

/** The same rows for other programs. */
const TWINS = [
  { name: "JSON", path: "/papers.json" },
  { name: "CSV", path: "/papers.csv" },
  { name: "BibTeX", path: "/papers.bib" },
  { name: "Markdown", path: "/papers.md" },
];

/** The catalogue: filters, a sentence that says what is listed, the list, and its twins. */
export async function Catalogue({ state, ignored }: ParsedSearch) {
  const [list, facets, histogram, vocabulary] = await Promise.all([
    listPapers(state),
    countFacets(state),
    costHistogram(state),
    loadVocabulary(),
  ]);
  const matches = await highlightMatches(
    state.q,
    list.rows.map(({ slug }) => slug),
  );
  const filters = describeFilters(state, vocabulary);
  const words = describeList(filters, list);
  const hrefTo = (patch: Partial<SearchState>) => buildHref(PATH, state, patch);
  return (
    <div className="catalogue">
      <h1 className="sr-only">Machine-learning papers by what they cost to compute</h1>
      <div className="list-tools">
        <input
          type="search"
          name="q"
          form={FILTER_FORM_ID}
          className="field search-box"
          aria-label="Search titles, abstracts and authors"
          placeholder="search papers, authors…"
          defaultValue={state.q ?? ""}
        />
        <button type="button" className="button sheet-only" popoverTarget={FILTER_PANEL_ID}>
          Filters{filters.length > 0 ? ` (${filters.length})` : ""}
        </button>
        <ResultLine words={words} ignored={ignored} clearHref={filters.length > 0 ? PATH : null} />
      </div>
      <FilterPanel
        action={PATH}
        query={toUrlSearchParams(state).toString()}
        state={state}
        facets={facets}
        bins={histogram.bins}
        unknownCount={histogram.unknown}
        includesUnknown={includesUnknown(state)}
        showWords={`Show ${formatNumber(list.total)} papers`}
      />
      <section aria-label="Papers">
        {list.rows.length > 0 ? (
          <PaperTable
            caption={words}
            papers={list.rows}
            columns={state.columns}
            unit={state.unit}
            range={state.cost}
            sort={sortOf(state)}
            sortHref={(sort) => hrefTo({ sort })}
            matches={matches}
          />
        ) : (
          <EmptyList
            words={filters.map((filter) => filter.words).join(" · ")}
            loosening={await findLoosening(PATH, state, filters)}
          />
        )}
        <PageLinks
          first={list.first}
          shown={list.rows.length}
          total={list.total}
          previousHref={list.previous && hrefTo({ after: list.previous })}
          nextHref={list.next && hrefTo({ after: list.next })}
        />
        {list.rows.length > 0 && (
          <SelectionBar
            paths={{
              list: PATH,
              bibtex: "/papers.bib",
              markdown: "/papers.md",
              csv: "/papers.csv",
            }}
          />
        )}
        <div className="twins">
          <UnitSwitch unit={state.unit} hrefOf={(unit) => hrefTo({ unit })} />
          <ColumnChoice columns={state.columns} hrefOf={(columns) => hrefTo({ columns })} />
          <TwinLinks
            links={TWINS.map(({ name, path }) => ({
              name,
              href: buildHref(path, state, { after: null }),
            }))}
          />
          <Link href={chartHref("/charts", state)} prefetch={false}>
            Charts of these
          </Link>
          <CopyButton text={null} name="Copy link" />
        </div>
      </section>
    </div>
  );
}
