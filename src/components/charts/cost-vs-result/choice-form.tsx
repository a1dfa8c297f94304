import Link from "next/link";
import type { Choice } from "#src/components/charts/cost-vs-result/choices.ts";
import { sayMetric } from "#src/components/charts/cost-vs-result/finding.ts";
import { formatNumber } from "#src/domain/words.ts";

interface Props {
  action: string;
  /** What of the URL the form keeps: names and values. */
  kept: readonly (readonly [string, string])[];
  choices: readonly Choice[];
  choice: Choice | null;
  hrefOf: (choice: Choice) => string;
}

/** Choices that have a link of their own beside the form. */
const MOST_LINKS = 6;

/** Fewer points than this show no pattern. */
const ENOUGH_POINTS = 5;

const points = (count: number) => `${formatNumber(count)} ${count === 1 ? "point" : "points"}`;

/** What is said before the links to other choices, and which those are: where there are few points, those with more. */
function offer(choices: readonly Choice[], choice: Choice | null) {
  const count = choice?.points ?? 0;
  if (count >= ENOUGH_POINTS) return { words: "Most points: ", offered: choices };
  const offered = choices.filter((each) => each.points > count);
  const few = `${count === 0 ? "No point" : `Only ${points(count)}`} here: too few to show a pattern.`;
  if (offered.length === 0) return { words: `${few} No benchmark has more.`, offered };
  return { words: `${few} More on: `, offered };
}

/** The choice of benchmark and metric: the ones with most points as links, all of them in a form that needs no script. */
export function ChoiceForm({ action, kept, choices, choice, hrefOf }: Props) {
  const drawable = choices.filter((each) => each.points > 0);
  if (drawable.length === 0) return null;
  const benchmarks = new Map<string, { name: string; count: number }>();
  for (const each of drawable) {
    const count = (benchmarks.get(each.benchmarkSlug)?.count ?? 0) + each.points;
    benchmarks.set(each.benchmarkSlug, { name: each.benchmark, count });
  }
  const metrics = drawable.filter((each) => each.benchmarkSlug === choice?.benchmarkSlug);
  const { words, offered } = offer(drawable, choice);
  return (
    <div className="chart-choice no-print">
      <form action={action} method="get" className="chart-choice-form">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          <span className="label">Benchmark</span>
          <select name="benchmark" className="field" defaultValue={choice?.benchmarkSlug}>
            {[...benchmarks].map(([slug, { name, count }]) => (
              <option key={slug} value={slug}>
                {name} ({formatNumber(count)})
              </option>
            ))}
          </select>
        </label>
        {metrics.length > 1 && (
          <label>
            <span className="label">Metric</span>
            <select name="metric" className="field" defaultValue={choice?.metricSlug}>
              {metrics.map((each) => (
                <option key={each.metricSlug} value={each.metricSlug}>
                  {sayMetric(each.metric)} ({formatNumber(each.points)})
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <p className="label">
        {words}
        {offered.slice(0, MOST_LINKS).map((each, index) => (
          <span key={`${each.benchmarkSlug} ${each.metricSlug}`}>
            {index > 0 && " · "}
            <Link
              href={hrefOf(each)}
              prefetch={false}
              aria-current={each === choice ? "true" : undefined}
            >
              {each.benchmark}, {sayMetric(each.metric)}
            </Link>{" "}
            ({points(each.points)})
          </span>
        ))}
      </p>
    </div>
  );
}
