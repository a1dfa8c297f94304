import Link from "next/link";

/** A filter whose absence would leave something to draw: its words, and what there would be. */
export interface ChartLoosening {
  words: string;
  href: string;
  /** "7 results". */
  drawable: string;
}

interface Props {
  /** Why there is nothing, as the title says it. */
  finding: string;
  hasFilters: boolean;
  loosenings: readonly ChartLoosening[];
  /** The same chart without any filter. */
  allHref: string;
}

/** Nothing to draw: which filter to loosen, and what that would give. */
export function ChartEmpty({ finding, hasFilters, loosenings, allHref }: Props) {
  return (
    <div className="prose py-8">
      <p>There is nothing to draw: {finding.charAt(0).toLowerCase() + finding.slice(1)}.</p>
      {loosenings.map(({ words, href, drawable }) => (
        <p key={words}>
          Without <em>{words}</em> there would be <Link href={href}>{drawable}</Link>.
        </p>
      ))}
      {loosenings.length === 0 && hasFilters && (
        <p>
          No one filter is to blame. <Link href={allHref}>Begin with all papers</Link>.
        </p>
      )}
    </div>
  );
}
