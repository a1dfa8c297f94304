import { RulerTicks } from "#src/components/cost-ruler.tsx";
import { shownColumns } from "#src/components/shown-columns.ts";
import { PaperTableRow } from "#src/components/paper-table-row.tsx";
import { SortHeading } from "#src/components/sort-heading.tsx";
import type { CostUnit } from "#src/domain/words.ts";
import type { CostRange } from "#src/domain/words-match.ts";
import type { PaperMatch } from "#src/query/highlight-matches.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { Column, SearchState } from "#src/query/search-params.ts";

type Sort = NonNullable<SearchState["sort"]>;

interface Props {
  /** What the table holds, for its caption. */
  caption: string;
  papers: readonly PaperRow[];
  /** Columns that the reader chose; the usual ones if none. */
  columns: readonly Column[];
  unit: CostUnit;
  range: CostRange | null;
  sort: Sort;
  /** The link to the same list in another order. */
  sortHref: (sort: Sort) => string;
  /** Where a search matched, by the paper's slug. */
  matches: ReadonlyMap<string, PaperMatch>;
}

/** Papers with their costs on the ruler. Sorted by links, so that it works without a script. */
export function PaperTable(props: Props) {
  const { caption, papers, columns, unit, range, sort, sortHref, matches } = props;
  const shown = new Set(shownColumns(columns));
  const heading = (name: string, key: "cost" | "year" | "title", className?: string) => (
    <SortHeading
      name={name}
      href={sortHref(nextSort(sort, key))}
      direction={directionOf(sort, key)}
      {...(className === undefined ? {} : { className })}
    />
  );
  return (
    <div className="paper-table-room">
      <table className="paper-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heading("Paper", "title", "cell-title")}
            {shown.has("ruler") && (
              <th scope="col" className="cell-ruler">
                <span className="sr-only">
                  Cost on the ruler, from one minute to 1,000 years of one GPU
                </span>
                <RulerTicks />
              </th>
            )}
            {shown.has("cost") && heading("Cost", "cost", "cell-cost")}
            {shown.has("gpus") && <th scope="col">GPUs</th>}
            {shown.has("work") && <th scope="col">Work</th>}
            {shown.has("year") && heading("Year", "year", "cell-year")}
            {shown.has("venue") && <th scope="col">Venue</th>}
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <PaperTableRow
              key={paper.slug}
              paper={paper}
              columns={shown}
              unit={unit}
              range={range}
              snippet={matches.get(paper.slug)?.snippet ?? []}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function directionOf(
  sort: Sort,
  key: "cost" | "year" | "title",
): "ascending" | "descending" | null {
  if (sort === key) return "ascending";
  return sort === `-${key}` ? "descending" : null;
}

/** A heading sorts its usual way first: dear and new before cheap and old; a second use turns it around. */
function nextSort(sort: Sort, key: "cost" | "year" | "title"): Sort {
  if (key === "title") return "title";
  return sort === `-${key}` ? key : `-${key}`;
}
