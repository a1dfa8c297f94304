import { z } from "zod";
import { ACTIVITIES, DEVICES, ROLES } from "#src/domain/figure.ts";
import { BOUNDS } from "#src/domain/interval.ts";
import { slugify } from "#src/domain/slug.ts";
import { ACTIVITY_WORDS, BOUND_WORDS, DEVICE_WORDS, ROLE_WORDS } from "#src/domain/words-names.ts";
import { type FacetCount, facetSql } from "#src/query/facet-sql.ts";
import { HAS_WORDS } from "#src/query/filters/paper-filters.ts";
import { groupBy } from "#src/query/group-by.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { readSql } from "#src/query/read-sql.ts";
import { HAS, type SearchState } from "#src/query/search-params.ts";
import type { HardwareTerm, Vocabulary } from "#src/query/vocabulary.ts";

/** One choice of a facet. */
export interface FacetValue {
  /** As in the URL. */
  value: string;
  label: string;
  /** Papers that match everything but the facet's own filter, and this. */
  count: number;
  selected: boolean;
}

/** A family of accelerators; its count takes in its variants. */
export interface GpuFacetValue extends FacetValue {
  variants: FacetValue[];
}

export interface Facets {
  gpu: GpuFacetValue[];
  vendor: FacetValue[];
  activity: FacetValue[];
  role: FacetValue[];
  bound: FacetValue[];
  device: FacetValue[];
  /** Newest first; `value` is one year. */
  year: FacetValue[];
  benchmark: FacetValue[];
  has: FacetValue[];
}

const facetCountSchema: z.ZodType<FacetCount> = z.object({
  facet: z.string(),
  value: z.string(),
  count: z.number(),
});

type CountOf = (facet: string, value: string) => number;

/** Choices with a paper, or chosen; the fullest first, then by label. */
function fullestFirst<Value extends FacetValue>(
  values: readonly Value[],
  isKept: (value: Value) => boolean = () => false,
): Value[] {
  return values
    .filter((value) => value.count > 0 || value.selected || isKept(value))
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, "en"));
}

function gpuValues(
  { gpu }: SearchState,
  { hardware }: Vocabulary,
  countOf: CountOf,
): GpuFacetValue[] {
  const valueOf = (level: "family" | "variant", { slug, name }: HardwareTerm): FacetValue => ({
    value: slug,
    label: name,
    count: countOf(level, slug),
    selected: gpu.includes(slug),
  });
  const byFamily = groupBy(hardware, ({ family }) => family);
  const families = hardware
    .filter(({ slug, family }) => family === slug)
    .map((term) => {
      const variants = (byFamily.get(term.slug) ?? []).filter(({ slug }) => slug !== term.slug);
      return Object.assign(valueOf("family", term), {
        variants: fullestFirst(variants.map((variant) => valueOf("variant", variant))),
      });
    });
  // A family stays in sight for the sake of a chosen variant.
  return fullestFirst(families, ({ variants }) => variants.length > 0);
}

/** The choices of every filter with their counts, each leaving out its own filter. One round trip. */
export async function countFacets(state: SearchState): Promise<Facets> {
  const vocabulary = await loadVocabulary();
  const counts = await readSql(facetSql(state, vocabulary), facetCountSchema);
  const byFacet = groupBy(counts, ({ facet }) => facet);
  const countOf: CountOf = (facet, value) =>
    byFacet.get(facet)?.find((row) => row.value === value)?.count ?? 0;
  const fixed = <Value extends string>(
    facet: string,
    values: readonly Value[],
    chosen: readonly Value[],
    labelOf: (value: Value) => string,
  ): FacetValue[] =>
    values.map((value) => ({
      value,
      label: labelOf(value),
      count: countOf(facet, value),
      selected: chosen.includes(value),
    }));
  const vendors = [...new Set(vocabulary.hardware.map(({ vendor }) => vendor))];
  const isYear = (year: number) =>
    state.year !== null && state.year.low === year && state.year.high === year;
  return {
    gpu: gpuValues(state, vocabulary, countOf),
    vendor: fullestFirst(
      vendors.map((vendor) => ({
        value: slugify(vendor),
        label: vendor,
        count: countOf("vendor", vendor),
        selected: state.vendor.includes(slugify(vendor)),
      })),
    ),
    activity: fullestFirst(
      fixed("activity", ACTIVITIES, state.activity, (value) => ACTIVITY_WORDS[value].name),
    ),
    role: fixed("role", ROLES, state.role, (value) => ROLE_WORDS[value].name),
    bound: fixed("bound", BOUNDS, state.bound, (value) => BOUND_WORDS[value].name),
    device: fixed("device", DEVICES, state.device, (value) => DEVICE_WORDS[value].name),
    year: (byFacet.get("year") ?? [])
      .map(({ value, count }) => ({
        value,
        label: value,
        count,
        selected: isYear(Number(value)),
      }))
      .toSorted((a, b) => Number(b.value) - Number(a.value)),
    benchmark: fullestFirst(
      vocabulary.benchmarks.map(({ slug, name }) => ({
        value: slug,
        label: name,
        count: countOf("benchmark", slug),
        selected: state.benchmark.includes(slug),
      })),
    ),
    has: fixed("has", HAS, state.has, (value) => HAS_WORDS[value]),
  };
}
