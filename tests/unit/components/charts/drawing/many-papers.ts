import type { Bound } from "#src/domain/interval.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { figureOf, paperOf, resultOf } from "../papers.ts";

const TITLES = [
  "FBNet: Hardware-Aware Efficient ConvNet Design",
  "μLO",
  "On the Diversity and Realism of Distilled Dataset: An Efficient Paradigm",
  "Path-Level Network Transformation for Efficient Architecture Search",
  "Who's Harry Potter? Approximate Unlearning",
];
const FAMILIES = ["A100", "V100", "H100", null, "TPU v3", "RTX 4090", "GTX 1080 Ti", "P100", "K80"];
const DEVICES = ["gpu", "gpu", "tpu", "cpu", "accelerator"] as const;
const ACTIVITIES = ["training", "finetuning", "search", "pretraining", "compression"] as const;

interface Cost {
  low: number | null;
  high: number | null;
  bound: Bound;
}

/** Every way in which a cost can be stated, at a number of hours. */
const WAYS: readonly ((hours: number) => Cost)[] = [
  (hours) => ({ low: hours, high: hours, bound: "exact" }),
  (hours) => ({ low: null, high: hours, bound: "at_most" }),
  (hours) => ({ low: hours, high: null, bound: "at_least" }),
  (hours) => ({ low: hours / 4, high: hours * 4, bound: "between" }),
  (hours) => ({ low: hours / 3, high: hours * 3, bound: "order" }),
  (hours) => ({ low: hours, high: hours, bound: "about" }),
];

interface Given {
  slug: string;
  title: string;
  hours: number;
  cost: Cost;
  value: number;
  year: number;
  family: string | null;
  at: number;
}

function paperAt({ slug, title, hours, cost, value, year, family, at }: Given): PaperRow {
  const device = DEVICES[at % DEVICES.length] ?? "gpu";
  const activity = ACTIVITIES[at % ACTIVITIES.length] ?? "training";
  const own = figureOf({ ...cost, device, activity });
  const prior = figureOf({ role: "prior", low: hours * 30, high: hours * 30, device });
  const claim = figureOf({ kind: "relative", low: 0.1, high: 0.1, text: "10x fewer GPU hours" });
  return paperOf(slug, {
    title,
    year,
    costLow: cost.low,
    costHigh: cost.high,
    costBound: cost.bound,
    device,
    costHardware: family,
    hardware: family === null ? [] : [family],
    figures: at % 3 === 0 ? [own, prior, claim] : [own, prior],
    results: [resultOf(value)],
  });
}

/** Papers of every kind, all over both axes and beyond the ends of the ruler: no chance in them. */
export function manyPapers(count: number): PaperRow[] {
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0.5 : at / (count - 1);
    // From below a minute to above ten million hours.
    const hours = 10 ** (-2.2 + 9.6 * share);
    return paperAt({
      slug: `paper-${at}`,
      title: TITLES[at % TITLES.length] ?? "",
      hours,
      cost: (WAYS[at % WAYS.length] ?? WAYS[0])?.(hours) ?? { low: 1, high: 1, bound: "exact" },
      value: Number((30 + ((at * 37) % 70) + share / 3).toFixed(2)),
      year: 2016 + ((at * 7) % 10),
      family: FAMILIES[(at * 5) % FAMILIES.length] ?? null,
      at,
    });
  });
}

/** Papers of one cost, stated in every way. */
export function statedInEveryWay(hours: number): PaperRow[] {
  return WAYS.map((way, at) =>
    paperAt({
      slug: `way-${at}`,
      title: `Way ${at}`,
      hours,
      cost: way(hours),
      value: 50 + 5 * at,
      year: 2020 + at,
      family: "A100",
      at,
    }),
  );
}
