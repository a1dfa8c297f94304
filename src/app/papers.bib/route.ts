import { papersFileRoute } from "#src/app/answers/papers-file.ts";
import { exportBibtex } from "#src/query/cite.ts";

export const GET = papersFileRoute({
  write: exportBibtex,
  contentType: "application/x-bibtex; charset=utf-8",
  fileName: "papers.bib",
});
