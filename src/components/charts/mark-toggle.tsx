import Link from "next/link";

interface Props {
  /** The same page with the paper marked, or without. */
  href: string;
  isSelected: boolean;
  title: string;
}

/** Marks a row's paper in the drawing. The address then has it, for whoever is sent the link. */
export function MarkToggle({ href, isSelected, title }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      className="mark-toggle no-print"
      aria-label={`${isSelected ? "Unmark" : "Mark"} ${title}`}
    >
      {isSelected ? "unmark" : "mark"}
    </Link>
  );
}
