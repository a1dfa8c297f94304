import { toDisplayText } from "#src/domain/display-text.ts";
import { formatCost } from "#src/domain/words.ts";
import { headlineInterval } from "#src/domain/words-headline.ts";
import { eachPaper } from "#src/query/each-paper.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { SearchState } from "#src/query/search-params.ts";

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeBibtex = (text: string) =>
  text.replaceAll(/[\\~^]|[&%$#_{}]/gu, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);

/** Names as BibTeX joins them; the "et al." of a source is its "others". */
const bibtexNames = (authors: readonly string[]) =>
  authors.map((name) => (name === "et al." ? "others" : name)).join(" and ");

/** A paper as a BibTeX entry; its key is the paper's slug. Fields that are not known are left out. */
export function toBibtex(paper: PaperRow): string {
  const fields: [string, string | null][] = [
    // The second braces keep the title's capitals.
    ["title", `{${escapeBibtex(toDisplayText(paper.title).display)}}`],
    ["author", paper.authors.length > 0 ? escapeBibtex(bibtexNames(paper.authors)) : null],
    ["year", paper.year === null ? null : String(paper.year)],
    ["howpublished", paper.venue === null ? null : escapeBibtex(paper.venue)],
    ["eprint", paper.arxivId],
    ["archiveprefix", paper.arxivId === null ? null : "arXiv"],
    ["url", paper.url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},`,
  );
  return `@misc{${paper.slug},\n${lines.join("\n")}\n}\n`;
}

const escapeMarkdown = (text: string) =>
  text.replaceAll(/[\\|*_`[\]<>]/gu, (sign) => `\\${sign}`).replaceAll(/\s+/gu, " ");

/** A paper's headline cost in a table: "≥ 6,000 h"; empty where it is unknown. */
function costCell(paper: PaperRow): string {
  const interval = headlineInterval(paper);
  const cost = interval && formatCost(interval);
  return cost ? `${cost.number} ${cost.unit}` : "";
}

const MARKDOWN_HEADING = "| Paper | Year | Device time | Hardware |\n| --- | ---: | ---: | --- |\n";

/** A paper as a row of a Markdown table. */
export function toMarkdownRow(paper: PaperRow): string {
  const title = escapeMarkdown(toDisplayText(paper.title).display);
  const linked =
    paper.url === null
      ? title
      : `[${title}](<${paper.url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`;
  const hardware = paper.hardware.map(escapeMarkdown).join(", ");
  return `| ${linked} | ${paper.year ?? ""} | ${escapeMarkdown(costCell(paper))} | ${hardware} |\n`;
}

/** All papers that a state asks for as BibTeX, in pieces. */
export async function* exportBibtex(state: SearchState): AsyncGenerator<string> {
  for await (const paper of eachPaper(state)) yield `${toBibtex(paper)}\n`;
}

/** All papers that a state asks for as a Markdown table, in pieces. */
export async function* exportMarkdown(state: SearchState): AsyncGenerator<string> {
  yield MARKDOWN_HEADING;
  for await (const paper of eachPaper(state)) yield toMarkdownRow(paper);
}
