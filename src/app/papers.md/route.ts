import { papersFileRoute } from "#src/app/answers/papers-file.ts";
import { exportMarkdown } from "#src/query/cite.ts";

export const GET = papersFileRoute({
  write: exportMarkdown,
  contentType: "text/markdown; charset=utf-8",
  fileName: "papers.md",
});
