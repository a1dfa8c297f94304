import { papersFileRoute } from "#src/app/answers/papers-file.ts";
import { exportPapersCsv } from "#src/query/export-csv.ts";

export const GET = papersFileRoute({
  write: exportPapersCsv,
  contentType: "text/csv; charset=utf-8; header=present",
  fileName: "papers.csv",
});
