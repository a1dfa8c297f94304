import Link from "next/link";
import { formatNumber } from "#src/domain/words.ts";

interface Props {
  first: number;
  shown: number;
  total: number;
  previousHref: string | null;
  nextHref: string | null;
}

/** Where this page stands in the list, and the pages beside it; nothing where all is on one page. */
export function PageLinks({ first, shown, total, previousHref, nextHref }: Props) {
  if (previousHref === null && nextHref === null) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-4 py-4">
      {previousHref !== null && (
        <Link href={previousHref} rel="prev" className="button">
          <span aria-hidden="true">←</span> Previous
        </Link>
      )}
      <span className="label">
        {formatNumber(first)}–{formatNumber(first + shown - 1)} of {formatNumber(total)}
      </span>
      {nextHref !== null && (
        <Link href={nextHref} rel="next" className="button">
          Next <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
