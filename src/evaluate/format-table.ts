import {
  f1Of,
  MEASURED_ATTRIBUTES,
  type Measurement,
  precisionOf,
  rateOf,
  recallOf,
  type Share,
  type Tally,
} from "#src/domain/accuracy.ts";
import { KINDS } from "#src/domain/figure.ts";

/** A measurement as two tables of plain text: what was sought and found, and how often attributes are right. */
export function formatMeasurement(measurement: Measurement): string {
  const found = layOut([
    ["", "gold", "found", "right", "precision", "recall", "F1"],
    ...KINDS.map((kind) => tallyRow(kind, measurement.byKind[kind])),
    tallyRow("all figures", measurement.figures),
    [],
    tallyRow("hardware set", measurement.hardwareSet),
    tallyRow("results", measurement.results),
  ]);
  const attributes = layOut([
    ["of figures found", "right", "of", "accuracy"],
    ...MEASURED_ATTRIBUTES.map((name) => shareRow(name, measurement.attributes[name])),
    [],
    shareRow("headline (papers)", measurement.headline),
  ]);
  const papers = measurement.papers === 1 ? "1 paper" : `${measurement.papers} papers`;
  return `${papers}\n\n${found}\n\n${attributes}\n`;
}

function tallyRow(name: string, tally: Tally): string[] {
  const rates = [precisionOf(tally), recallOf(tally), f1Of(tally)];
  return [name, ...[tally.gold, tally.found, tally.right].map(String), ...rates.map(formatRate)];
}

function shareRow(name: string, share: Share): string[] {
  return [name, String(share.right), String(share.of), formatRate(rateOf(share))];
}

function formatRate(rate: number | null): string {
  return rate === null ? "–" : rate.toFixed(3);
}

/** Rows of cells in columns, the first to the left, the others to the right. */
function layOut(rows: readonly string[][]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lay = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ");
  return rows.map((row) => lay(row).trimEnd()).join("\n");
}
