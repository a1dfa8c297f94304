import * as fc from "fast-check";
import { ACTIVITIES, DEVICES, ROLES } from "#src/domain/figure.ts";
import { type Bound, BOUNDS } from "#src/domain/interval.ts";
import { SORTS } from "#src/query/params/cursor.ts";
import { HAS, type SearchState } from "#src/query/search-params.ts";
import { HARDWARE, type TestPaper } from "./store-papers.ts";

// Few values each, so that papers meet questions and ties are common.
const HOURS = [0.5, 1, 10, 64, 64.5, 1000];
const YEARS = [2019, 2022, 2023];
const WORDS = ["latent", "late", "Diffusion", "models", "GPU-hours", "net"];

const some = <T>(values: readonly T[], max: number) =>
  fc.subarray([...values], { maxLength: Math.min(max, values.length) });

/** Mostly none: with every filter on, no paper would ever be left. */
const rarely = <T>(values: fc.Arbitrary<T[]>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, values);

/** As rarely, for what is null where it is not asked. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, value);

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));

const cost: fc.Arbitrary<TestPaper["cost"]> = fc
  .tuple(fc.constantFrom(...HOURS), fc.constantFrom(...HOURS), fc.constantFrom<Bound>(...BOUNDS))
  .map(([a, b, bound]) => {
    if (bound === "at_least") return { low: a, high: null, bound };
    if (bound === "at_most") return { low: null, high: a, bound };
    if (bound === "between" || bound === "order") {
      return { low: Math.min(a, b), high: Math.max(a, b), bound };
    }
    return { low: a, high: a, bound };
  });

const figure = fc.record({
  kind: fc.constantFrom("device_time", "money", "energy", "emissions"),
  role: fc.constantFrom(...ROLES),
  bound: fc.constantFrom(...BOUNDS),
  activity: fc.constantFrom(...ACTIVITIES.slice(0, 3)),
  device: fc.constantFrom(...DEVICES, null),
});

/** Papers with slugs of their own, for a store. */
export const randomPapers: fc.Arbitrary<TestPaper[]> = fc
  .array(
    fc.record({
      title: sentence,
      abstract: sentence,
      authors: some(["Ada Net", "Grace Hopper"], 2),
      year: fc.constantFrom(...YEARS, null),
      cost: fc.option(cost),
      hardware: some(
        HARDWARE.map(({ name }) => name),
        2,
      ),
      figures: fc.array(figure, { maxLength: 3 }),
      results: fc.array(
        fc.record({
          metric: fc.constant("accuracy"),
          benchmark: fc.constantFrom("ImageNet", "ImageNet-1K", "CIFAR-10", null),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((papers) => papers.map((paper, index) => Object.assign(paper, { slug: `p-${index}` })));

function range(values: readonly number[]) {
  const end = fc.option(fc.constantFrom(...values), { freq: 2 });
  return fc
    .tuple(end, end)
    .filter(([a, b]) => a !== null || b !== null)
    .map(([a, b]) =>
      a !== null && b !== null
        ? { low: Math.min(a, b), high: Math.max(a, b) }
        : { low: a, high: b },
    );
}

const searchText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom("lat", "dif", "hopper", "NOT", "latent*", "title:late"),
      fc.constantFrom('"latent diffusion"', '"GPU hours"', '"models net"'),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((terms) => terms.join(" "));

/** What somebody may ask of a list. */
export const randomState: fc.Arbitrary<SearchState> = fc.record({
  q: seldom(searchText),
  gpu: rarely(some(["a100", "a100-80gb", "v100", "tpu-v3", "none-such"], 2)),
  vendor: rarely(some(["nvidia", "google"], 1)),
  cost: seldom(range([0, ...HOURS, 5000])),
  match: fc.constantFrom("possible", "certain"),
  unknown: fc.constantFrom("include", "exclude", null),
  activity: rarely(some(ACTIVITIES.slice(0, 3), 2)),
  role: rarely(some(ROLES, 2)),
  bound: rarely(some(BOUNDS, 3)),
  device: rarely(some(DEVICES, 2)),
  year: seldom(range(YEARS)),
  benchmark: rarely(some(["imagenet", "cifar-10", "none-such"], 2)),
  has: rarely(some(HAS, 2)),
  paper: rarely(some(["p-0", "p-1", "p-2", "p-3", "p-4"], 4)),
  sort: fc.option(fc.constantFrom(...SORTS)),
  size: fc.constantFrom(1, 2, 3, 7, 200),
  after: fc.constant(null),
  unit: fc.constant("hours"),
  columns: fc.constant([]),
});
