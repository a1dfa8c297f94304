import { Fragment } from "react";
import { type NumberedFigure, markId, rowId } from "#src/components/numbered-figures.ts";
import { type Segment, toSegments } from "#src/domain/display-segments.ts";
import { toDisplayText } from "#src/domain/display-text.ts";
import type { Result } from "#src/domain/result.ts";
import type { Field } from "#src/domain/span.ts";
import { sayAmount } from "#src/domain/words-amount.ts";
import { ROLE_WORDS } from "#src/domain/words-names.ts";

type Marked = NumberedFigure | Result;

/** Keeps the number on the line of the words that it belongs to. */
const WORD_JOINER = "\u2060";

interface Props {
  field: Field;
  /** The field's text as given: spans are offsets into it. */
  raw: string;
  figures: readonly NumberedFigure[];
  results?: readonly Result[];
  /** Puts each figure's number and role behind its mark, as a link to its row. */
  numbered?: boolean;
}

/** A title or an abstract for reading, with every figure a `<mark>` where it stands. */
export function MarkedText({ field, raw, figures, results, numbered = true }: Props) {
  const spans: { start: number; end: number; item: Marked }[] = [
    ...figures
      .filter(({ figure }) => figure.field === field)
      .map((item) => ({ start: item.figure.start, end: item.figure.end, item })),
    ...(results ?? [])
      .filter((result) => result.field === field)
      .map((item) => ({ start: item.start, end: item.end, item })),
  ];
  return <Segments segments={toSegments(toDisplayText(raw), spans)} numbered={numbered} />;
}

function Segments({ segments, numbered }: { segments: Segment<Marked>[]; numbered: boolean }) {
  return segments.map((segment, index) => {
    // Segments never change places: the text is fixed.
    const key = String(index);
    if (typeof segment === "string") return <Fragment key={key}>{segment}</Fragment>;
    const words = <Segments segments={segment.children} numbered={numbered} />;
    if (!("figure" in segment.item)) {
      return (
        <span key={key} className="result-mark">
          {words}
        </span>
      );
    }
    const { number, figure } = segment.item;
    const isNumbered = numbered && !segment.continued;
    return (
      <Fragment key={key}>
        <mark
          id={segment.continued ? undefined : markId(number)}
          className={`figure-mark role-${figure.role}`}
          data-role={figure.role}
          title={`${ROLE_WORDS[figure.role].name}: ${sayAmount(figure)}`}
        >
          {words}
        </mark>
        {isNumbered && <MarkNumber number={number} figure={figure} />}
      </Fragment>
    );
  });
}

/** Behind a mark: its number and whose cost it is, in a word; leads to its row. */
function MarkNumber({ number, figure }: NumberedFigure) {
  return (
    <>
      {WORD_JOINER}
      <sup className={`mark-number role-${figure.role}`}>
        <a href={`#${rowId(number)}`} aria-label={`${number} ${figure.role}: ${sayAmount(figure)}`}>
          {number} {figure.role}
        </a>
      </sup>
    </>
  );
}
