/**
 * "2406.00153", "math/0506203", "hep-th/9901001v2", with or without "arXiv:", "oai:arXiv.org:", the address or the
 * prefix of arXiv's own DOIs before it.
 */
const ARXIV_ID =
  /^(?:(?:oai:arxiv\.org|arxiv):\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/iu;

/** "0704.0001" */
const LEAST_LETTERS = 9;

/** The arXiv id that a text is, without its version; null where it is none. */
export function parseArxivId(text: string | undefined): string | null {
  if (text === undefined || text.length < LEAST_LETTERS) return null;
  return ARXIV_ID.exec(text.trim())?.[1] ?? null;
}

/** The page of a paper on arXiv. */
export function arxivUrl(arxivId: string): string {
  return `https://arxiv.org/abs/${arxivId}`;
}

/** The month in which arXiv received a paper, which its id begins with: "2024-01"; null for no id. */
export function monthOfArxivId(arxivId: string | null): string | null {
  const [, year, month] = /^(?:[^/]+\/)?(\d{2})(\d{2})/u.exec(arxivId ?? "") ?? [];
  if (year === undefined) return null;
  // arXiv began in 1991.
  return `${Number(year) < 91 ? 20 : 19}${year}-${month}`;
}
