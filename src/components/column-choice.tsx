import Link from "next/link";
import { shownColumns, toggleColumn } from "#src/components/shown-columns.ts";
import type { Column } from "#src/query/search-params.ts";

const COLUMN_WORDS: readonly [Column, string][] = [
  ["ruler", "Ruler"],
  ["cost", "Cost"],
  ["gpus", "GPUs"],
  ["work", "Work"],
  ["authors", "Authors"],
  ["year", "Year"],
  ["venue", "Venue"],
];

interface Props {
  /** The reader's choice; none is the usual columns. */
  columns: readonly Column[];
  hrefOf: (columns: Column[]) => string;
}

/** The table's columns, each a link that switches it on or off. */
export function ColumnChoice({ columns, hrefOf }: Props) {
  const shown = shownColumns(columns);
  return (
    <details className="column-choice">
      <summary>Columns</summary>
      <ul>
        {COLUMN_WORDS.map(([column, name]) => {
          const isShown = shown.includes(column);
          return (
            <li key={column}>
              <Link
                href={hrefOf(toggleColumn(columns, column))}
                scroll={false}
                prefetch={false}
                className="unit-link"
                aria-current={isShown ? "true" : undefined}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
