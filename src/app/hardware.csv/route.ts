import { rejectParameters } from "#src/app/answers/no-parameters.ts";
import { answerTextStream } from "#src/app/answers/text-stream.ts";
import { exportHardwareCsv } from "#src/query/export-csv.ts";

export function GET(request: Request): Response {
  const rejection = rejectParameters(request);
  if (rejection) return rejection;
  return answerTextStream(exportHardwareCsv(), {
    contentType: "text/csv; charset=utf-8; header=present",
    fileName: "hardware.csv",
  });
}
