import Link from "next/link";

/** A filter that could be loosened: its words, and what that would lead to. */
export interface Loosening {
  words: string;
  href: string;
  count: number;
}

interface Props {
  words: string;
  loosening: Loosening | null;
}

/** Nothing matched: what, and the one filter to loosen. */
export function EmptyList({ words, loosening }: Props) {
  return (
    <div className="prose py-8">
      <h2 className="!mt-0">No paper matches</h2>
      <p>You asked for: {words}.</p>
      {loosening && loosening.count > 0 ? (
        <p>
          Without <em>{loosening.words}</em> there {loosening.count === 1 ? "is" : "are"}{" "}
          <Link href={loosening.href}>
            {loosening.count} {loosening.count === 1 ? "paper" : "papers"}
          </Link>
          .
        </p>
      ) : (
        <p>
          No one filter is to blame. <Link href="/papers">Begin with all papers</Link>.
        </p>
      )}
    </div>
  );
}
