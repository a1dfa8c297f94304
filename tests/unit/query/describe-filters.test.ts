import { expect, test } from "vitest";
import { buildHref } from "#src/query/build-href.ts";
import { describeFilters, describeList } from "#src/query/describe-filters.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

const VOCABULARY: Vocabulary = {
  hardware: [
    { slug: "a100", name: "A100", vendor: "NVIDIA", family: "a100" },
    { slug: "a100-80gb", name: "A100 80GB", vendor: "NVIDIA", family: "a100" },
    { slug: "v100", name: "V100", vendor: "NVIDIA", family: "v100" },
  ],
  benchmarks: [{ slug: "imagenet", name: "ImageNet", spellings: ["ImageNet", "ImageNet-1K"] }],
};

const say = (query: string) => {
  const { state } = parseSearchParams(new URLSearchParams(query));
  return describeList(describeFilters(state, VOCABULARY), { total: 12, allTotal: 110 });
};

test.each([
  ["", "110 papers"],
  ["sort=title&size=5&unit=days", "110 papers"],
  ["gpu=a100&cost=..200", "12 of 110 papers · on A100 · under 200 GPU-hours, possibly"],
  ["cost=10..&match=certain", "12 of 110 papers · over 10 GPU-hours, certainly"],
  ["cost=10..1e6", "12 of 110 papers · 10 to 1,000,000 GPU-hours, possibly"],
  ["cost=..1", "12 of 110 papers · under 1 GPU-hour, possibly"],
  ["cost=..9&unknown=include", "12 of 110 papers · under 9 GPU-hours, possibly, or not stated"],
  ["cost=..9&unknown=exclude", "12 of 110 papers · under 9 GPU-hours, possibly"],
  ["unknown=exclude", "12 of 110 papers · cost stated"],
  ["unknown=include", "110 papers"],
  ["gpu=v100&gpu=a100-80gb&gpu=x9", "12 of 110 papers · on A100 80GB, V100 or x9"],
  ["vendor=nvidia", "12 of 110 papers · on chips by NVIDIA"],
  ["q=latent+diff", "12 of 110 papers · matching “latent diff”"],
  ["year=2023..", "12 of 110 papers · since 2023"],
  ["year=2020..2022", "12 of 110 papers · 2020 to 2022"],
  ["year=2021", "12 of 110 papers · in 2021"],
  ["activity=training&activity=finetuning", "12 of 110 papers · for fine-tuning or training"],
  ["role=prior", "12 of 110 papers · stating an earlier method’s cost"],
  ["bound=at_most&device=tpu", "12 of 110 papers · counted in TPUs · stated as at most"],
  ["benchmark=imagenet&has=money", "12 of 110 papers · with results on ImageNet · stating money"],
  ["paper=a&paper=b", "12 of 110 papers · 2 chosen papers"],
])("%s is said as %s", (query, words) => {
  expect(say(query)).toBe(words);
});

test("each filter that is told can be taken off by its own link", () => {
  const query =
    "q=x&gpu=a100&vendor=nvidia&cost=..9&match=certain&unknown=include&activity=data&role=own&bound=about&device=gpu&year=2020&benchmark=imagenet&has=energy&paper=p";
  const { state } = parseSearchParams(new URLSearchParams(query));
  const told = describeFilters(state, VOCABULARY);
  expect(told).toHaveLength(12);
  const cleared: Partial<typeof state> = Object.assign({}, ...told.map((filter) => filter.cleared));
  expect(buildHref("/papers", state, cleared)).toBe("/papers");
});
