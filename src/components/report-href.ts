import { sayAmount } from "#src/domain/words-amount.ts";
import { ACTIVITY_WORDS, ROLE_WORDS } from "#src/domain/words-names.ts";
import type { FigureRow, PaperRow } from "#src/query/rows.ts";

/** Where reports go. A catalogue on somebody's own machine has no address: the reader's mail program asks for one. */
const REPORT_TARGET = "mailto:";

/** A link that writes a report of a wrong figure, with the facts of `data/corrections.yaml` filled in. */
export function reportHref(
  paper: Pick<PaperRow, "slug" | "title">,
  figure: FigureRow | null,
): string {
  const facts = figure
    ? [
        `quote: ${JSON.stringify(figure.text)}`,
        `field: ${figure.field}`,
        `read as: ${sayAmount(figure)}, ${ROLE_WORDS[figure.role].name}, ${ACTIVITY_WORDS[figure.activity].name}`,
      ]
    : ["quote: "];
  const body = [
    `paper: ${paper.slug}`,
    `title: ${paper.title}`,
    ...facts,
    "should be: ",
    "because: ",
  ].join("\n");
  const subject = `Wrong figure in ${paper.slug}`;
  return `${REPORT_TARGET}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
