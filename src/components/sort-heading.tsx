import Link from "next/link";

interface Props {
  name: string;
  /** The link that sorts by this column, or turns the order around. */
  href: string;
  /** Which way the rows stand by this column now; null if they are in another order. */
  direction: "ascending" | "descending" | null;
  className?: string;
  colSpan?: number;
}

/** A column's heading that sorts by it. */
export function SortHeading({ name, href, direction, className, colSpan }: Props) {
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={className} colSpan={colSpan}>
      <Link href={href} className="sort-link" scroll={false} prefetch={false}>
        {name}
        <span aria-hidden="true" className="sort-arrow">
          {direction === "ascending" ? "↑" : direction === "descending" ? "↓" : ""}
        </span>
      </Link>
    </th>
  );
}
