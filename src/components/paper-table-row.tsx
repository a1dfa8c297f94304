import Link from "next/link";
import { RulerTrack } from "#src/components/cost-ruler.tsx";
import { CostWords } from "#src/components/cost-words.tsx";
import { displayTitle } from "#src/components/display-title.ts";
import { HardwareChips } from "#src/components/hardware-chips.tsx";
import { MatchSnippet } from "#src/components/match-snippet.tsx";
import { paperByline } from "#src/components/paper-byline.ts";
import { RulerMark } from "#src/components/ruler-mark.tsx";
import { SELECTION_FORM_ID } from "#src/components/selection-form-id.ts";
import type { CostUnit } from "#src/domain/words.ts";
import { headlineInterval, sayHeadline } from "#src/domain/words-headline.ts";
import { type CostRange, sayPossible } from "#src/domain/words-match.ts";
import { ACTIVITY_WORDS } from "#src/domain/words-names.ts";
import type { MatchedRun } from "#src/query/highlight-matches.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { Column } from "#src/query/search-params.ts";

interface Props {
  paper: PaperRow;
  columns: ReadonlySet<Column>;
  unit: CostUnit;
  /** The cost filter that is on, so that a possible match can say why it is one. */
  range: CostRange | null;
  /** Where a search matched the abstract. */
  snippet: readonly MatchedRun[];
}

/** One paper of the list: a row where there is room, a small block of its own where there is not. */
export function PaperTableRow({ paper, columns, unit, range, snippet }: Props) {
  const interval = headlineInterval(paper);
  const possible = interval && range ? sayPossible(interval, range) : null;
  const byline = paperByline({
    authors: columns.has("authors") ? paper.authors : [],
    year: columns.has("year") ? null : paper.year,
    venue: columns.has("venue") ? null : paper.venue,
  });
  return (
    <tr className="paper-row">
      <th scope="row" className="cell-title">
        <input
          type="checkbox"
          name="paper"
          value={paper.slug}
          form={SELECTION_FORM_ID}
          className="row-tick"
          aria-label={`Select ${displayTitle(paper.title)}`}
        />
        <Link href={`/papers/${paper.slug}`} className="paper-title" prefetch={false}>
          {displayTitle(paper.title)}
        </Link>{" "}
        {byline && <span className="byline">{byline}</span>}
        {snippet.length > 0 && <MatchSnippet runs={snippet} />}
        {possible && <span className="possible">{possible}</span>}
      </th>
      {columns.has("ruler") && (
        <td className="cell-ruler">
          <RulerTrack label={columns.has("cost") ? null : sayHeadline(paper)}>
            {interval && <RulerMark interval={interval} whose="own" />}
          </RulerTrack>
        </td>
      )}
      {columns.has("cost") && (
        <td className="cell-cost">
          <CostWords interval={interval} unit={unit} />
        </td>
      )}
      {columns.has("gpus") && (
        <td className="cell-gpus">
          <HardwareChips names={paper.hardware} most={3} />
        </td>
      )}
      {columns.has("work") && (
        <td className="cell-work">
          {paper.activities.map((activity) => ACTIVITY_WORDS[activity].name).join(", ")}
        </td>
      )}
      {columns.has("year") && <td className="cell-year">{paper.year ?? ""}</td>}
      {columns.has("venue") && <td className="cell-venue">{paper.venue ?? ""}</td>}
    </tr>
  );
}
