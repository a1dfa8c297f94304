import Link from "next/link";
import { formatNumber } from "#src/domain/words.ts";

/** What has no place on a chart for one reason. */
export interface LeftOutGroup {
  /** The reason as programs have it: "no-cost". */
  reason: string;
  /** The same for people, after "27 papers": "state no cost". */
  words: { one: string; many: string };
  /** What is counted. */
  noun: { one: string; many: string };
  count: number;
  /** The first of them; `detail` is what is left out of a paper, none for the paper itself. */
  listed: readonly { slug: string; title: string; detail?: string }[];
}

export const PAPERS = { one: "paper", many: "papers" } as const;

/** What is not on the chart, and why: nothing is dropped in silence. */
export function LeftOut({ groups }: { groups: readonly LeftOutGroup[] }) {
  const filled = groups.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="left-out-heading" className="chart-section">
      <h2 id="left-out-heading">Left out</h2>
      {filled.length === 0 && <p>Nothing: every paper has its place.</p>}
      {filled.map(({ reason, words, noun, count, listed }) => (
        <details key={reason} className="left-out">
          <summary>
            {formatNumber(count)} {count === 1 ? noun.one : noun.many}{" "}
            {count === 1 ? words.one : words.many}
          </summary>
          <ul className="left-out-list">
            {listed.map(({ slug, title, detail }) => (
              <li key={`${slug} ${detail ?? ""}`}>
                <Link href={`/papers/${slug}`} prefetch={false}>
                  {title}
                </Link>
                {detail && `, ${detail}`}
              </li>
            ))}
            {listed.length < count && <li>and {formatNumber(count - listed.length)} more</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
