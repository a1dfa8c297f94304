import { RulerDefinition } from "#src/app/method/ruler-definition.tsx";
import { BASE_UNITS, KINDS, ROLES } from "#src/domain/figure.ts";
import type { Bound } from "#src/domain/interval.ts";
import { KIND_WORDS, ROLE_WORDS } from "#src/domain/words-names.ts";

/** What each kind counts, beside its unit. */
const KIND_EXAMPLES: Record<(typeof KINDS)[number], string> = {
  device_time:
    "“288 GPU hours”; “675 A100 GPU days”, which is 675 × 24; “8 hours on 8 A800”, which is 64",
  wall_time: "“searches in less than 4 hours”: how many devices ran is neither stated nor plain",
  money: "“less than $0.1 million”",
  energy: "“1,287 MWh”, which is 1,287,000",
  emissions: "“552 tCO2e”, which is 552,000",
  operations: "“3.8e25 FLOPs of training compute”; not the FLOPs of one forward pass",
  relative:
    "“10% of the GPU hours”, which is 0.1; “7x fewer”, which is 1/7; “2x faster training”, which is 0.5",
};

const BOUND_EXAMPLES: readonly [Bound, number | null, number | null, string][] = [
  ["exact", 30, 30, "“30 GPU-hours”, “only 30”"],
  ["about", 30, 30, "“about 30”, “~30”, “nearly 30”"],
  ["at_least", 30, null, "“over 30”, “at least 30”, “30+”"],
  ["at_most", null, 30, "“under 30”, “within 30”, “up to 30”"],
  ["between", 10, 200, "“10 to 200”"],
  ["order", 1000, 10_000, "“thousands of”: 1,000 to 10,000; “several”: 2 to 10"],
];

/** What a figure's kind, role and bound mean. */
export function Meanings() {
  return (
    <>
      <h2 id="kinds">Kinds of figure</h2>
      <table className="plain-table">
        <caption>A figure is one statement of an amount of computing.</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">In</th>
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{KIND_WORDS[kind]}</th>
              <td>{BASE_UNITS[kind]}</td>
              <td>{KIND_EXAMPLES[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 id="roles">Whose cost it is</h2>
      <dl className="role-list">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>
              <span className={`role-word role-${role}`}>{role}</span>
            </dt>
            <dd>{ROLE_WORDS[role].sentence}</dd>
          </div>
        ))}
      </dl>
      <h2 id="bounds">Bounds, and how they are drawn</h2>
      <p>
        An amount keeps the limits that its words give it, as an interval. The ruler shows which by
        shape. A filter “under 100” takes in every paper whose interval reaches below 100 (possibly
        under 100) or, if you ask, only those whose interval lies below it (certainly).
      </p>
      <table className="plain-table">
        <caption>Bounds on the cost ruler, drawn for 30 GPU-hours or as the words say</caption>
        <thead>
          <tr>
            <th scope="col">Bound</th>
            <th scope="col">Drawn as</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {BOUND_EXAMPLES.map(([bound, low, high, words]) => (
            <RulerDefinition key={bound} interval={{ low, high, bound }} words={words} />
          ))}
        </tbody>
      </table>
    </>
  );
}
