import type { PaperRow } from "#src/query/rows.ts";

type Linked = Pick<PaperRow, "arxivId" | "url" | "title">;

/** Where a paper can be read elsewhere. */
export function PaperLinks({ paper }: { paper: Linked }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 no-print">
      {paperLinks(paper).map(({ name, href }) => (
        <li key={name}>
          <a href={href} rel="external noopener">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function paperLinks({ arxivId, url, title }: Linked): { name: string; href: string }[] {
  const scholar = {
    name: "Google Scholar",
    href: `https://scholar.google.com/scholar?q=${encodeURIComponent(title)}`,
  };
  if (arxivId === null) return url === null ? [scholar] : [{ name: "Source", href: url }, scholar];
  return [
    { name: "arXiv", href: `https://arxiv.org/abs/${arxivId}` },
    { name: "PDF", href: `https://arxiv.org/pdf/${arxivId}` },
    { name: "Hugging Face papers", href: `https://huggingface.co/papers/${arxivId}` },
    scholar,
  ];
}
