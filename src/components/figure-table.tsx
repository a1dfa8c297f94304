import { type NumberedFigure, markId, rowId } from "#src/components/numbered-figures.ts";
import { reportHref } from "#src/components/report-href.ts";
import { toDisplayText } from "#src/domain/display-text.ts";
import { sayAmount } from "#src/domain/words-amount.ts";
import { sayDerivation } from "#src/domain/words-derivation.ts";
import { ACTIVITY_WORDS, KIND_WORDS, ROLE_WORDS } from "#src/domain/words-names.ts";
import type { PaperRow } from "#src/query/rows.ts";

interface Props {
  paper: Pick<PaperRow, "slug" | "title">;
  figures: readonly NumberedFigure[];
}

/** Every figure of a paper: what it says, whose cost it is, and how its value was worked out. */
export function FigureTable({ paper, figures }: Props) {
  return (
    <table className="plain-table figure-table">
      <caption>Every statement of compute in the title and abstract, in reading order.</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Amount</th>
          <th scope="col">Whose</th>
          <th scope="col">For</th>
          <th scope="col">In its words, and how it was worked out</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((numbered) => (
          <FigureTableRow key={numbered.number} paper={paper} numbered={numbered} />
        ))}
      </tbody>
    </table>
  );
}

function FigureTableRow({ paper, numbered }: { paper: Props["paper"]; numbered: NumberedFigure }) {
  const { number, figure } = numbered;
  const quote = toDisplayText(figure.text).display;
  // A claim's derivation begins with its own words.
  const isClaim = figure.kind === "relative";
  const derivation = sayDerivation(figure, `“${quote}”`);
  return (
    <tr id={rowId(number)} className={`role-${figure.role}-row`}>
      <td>
        <a href={`#${markId(number)}`} aria-label={`Figure ${number}, in the text`}>
          {number}
        </a>
      </td>
      <th scope="row" className="figure-amount">
        {sayAmount(figure)}
        <span className="label block font-normal">
          {[KIND_WORDS[figure.kind], figure.hardware].filter(Boolean).join(", ")}
        </span>
      </th>
      <td>
        <span className={`role-word role-${figure.role}`} title={ROLE_WORDS[figure.role].sentence}>
          {ROLE_WORDS[figure.role].name}
        </span>
      </td>
      <td>{ACTIVITY_WORDS[figure.activity].name}</td>
      <td>
        {!isClaim && <span className="figure-quote">“{quote}”</span>}
        {derivation && <span className={isClaim ? "figure-claim" : "block"}>{derivation}</span>}
        {figure.correction !== null && (
          <span className="block">
            <strong className="font-semibold">Corrected:</strong> {figure.correction}
          </span>
        )}
        <a href={reportHref(paper, figure)} className="report-link no-print">
          Wrong?
        </a>
      </td>
    </tr>
  );
}
