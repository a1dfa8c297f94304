import Link from "next/link";
import { MarkToggle } from "#src/components/charts/mark-toggle.tsx";

interface Props {
  slug: string;
  title: string;
  /** Whether the paper is marked in the drawing. */
  isSelected: boolean;
  /** The page with a paper marked, or without. */
  hrefToMark: (slug: string) => string;
  /** What is said behind the title. */
  note?: string | null;
}

/** The heading of a chart table's row: the paper, and the link that marks it in the drawing. */
export function PaperCell({ slug, title, isSelected, hrefToMark, note = null }: Props) {
  return (
    <th scope="row">
      <Link href={`/papers/${slug}`} className="paper-title">
        {title}
      </Link>
      {note !== null && <span className="label"> {note}</span>}{" "}
      <MarkToggle href={hrefToMark(slug)} isSelected={isSelected} title={title} />
    </th>
  );
}
