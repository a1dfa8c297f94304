import { includesUnknown, type SearchState, sortOf } from "#src/query/search-params.ts";
import { HARDWARE, type TestPaper } from "./store-papers.ts";
import { slugify } from "#src/domain/slug.ts";
import { middleOf } from "#src/domain/interval.ts";

/** What a list should hold, worked out one paper at a time, without any SQL: the slow and plain way. */

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

/** Whether one of the texts has the words side by side; the last may be the beginning of a word. */
function holdsPhrase(texts: readonly string[], phrase: readonly string[], prefix: boolean) {
  return texts.some((text) => {
    const words = wordsOf(text);
    return words.some((_, at) =>
      phrase.every((wanted, offset) => {
        const word = words[at + offset] ?? "";
        return prefix && offset === phrase.length - 1 ? word.startsWith(wanted) : word === wanted;
      }),
    );
  });
}

function matchesText({ title, abstract, authors }: TestPaper, q: string): boolean {
  // Odd parts stand between quotation marks.
  const parts = q.split('"');
  const terms = parts.flatMap((part, index) =>
    index % 2 === 1 ? [wordsOf(part)] : part.split(" ").map(wordsOf),
  );
  const isTyping = parts.length % 2 === 0 || /[^"]$/u.test(q);
  const wanted = terms.filter((term) => term.length > 0);
  if (wanted.length === 0) return false;
  const endsInWord = /[a-z0-9]\W*$/iu.test(q.split(/[ "]/u).at(-1) ?? "") || parts.length % 2 === 0;
  return wanted.every((term, index) =>
    holdsPhrase(
      [title, abstract, authors.join("; ")],
      term,
      isTyping && endsInWord && index === wanted.length - 1,
    ),
  );
}

function matchesCost({ cost }: TestPaper, state: SearchState): boolean {
  if (cost === null) return includesUnknown(state);
  if (state.cost === null) return true;
  const [from, to] = [state.cost.low ?? 0, state.cost.high ?? Infinity];
  const [low, high] = [cost.low ?? 0, cost.high ?? Infinity];
  return state.match === "certain" ? from <= low && high <= to : low <= to && from <= high;
}

function matchesHardware({ hardware }: TestPaper, { gpu, vendor }: SearchState): boolean {
  const named = HARDWARE.filter(({ name }) => hardware.includes(name));
  const onGpu = named.some(
    ({ name, family }) => gpu.includes(slugify(name)) || gpu.includes(slugify(family)),
  );
  const byVendor = named.some((row) => vendor.includes(row.vendor.toLowerCase()));
  return (gpu.length === 0 || onGpu) && (vendor.length === 0 || byVendor);
}

function matchesFigures({ figures }: TestPaper, state: SearchState): boolean {
  const { activity, role, bound, device } = state;
  if ([activity, role, bound, device].every((chosen) => chosen.length === 0)) return true;
  return figures.some(
    (figure) =>
      (activity.length === 0 || activity.includes(figure.activity)) &&
      (role.length === 0 || role.includes(figure.role)) &&
      (bound.length === 0 || bound.includes(figure.bound)) &&
      (device.length === 0 || (figure.device !== null && device.includes(figure.device))),
  );
}

const BENCHMARK_SLUGS: Readonly<Record<string, string>> = {
  ImageNet: "imagenet",
  "ImageNet-1K": "imagenet",
  "CIFAR-10": "cifar-10",
};

function matchesRest(paper: TestPaper, { year, benchmark, has, paper: chosen }: SearchState) {
  const slugs = paper.results.map((result) => BENCHMARK_SLUGS[result.benchmark ?? ""] ?? "");
  const stated = new Set([
    ...paper.figures.map(({ kind }): string => kind),
    ...(paper.results.length > 0 ? ["result"] : []),
  ]);
  const inYears =
    paper.year !== null && paper.year >= (year?.low ?? 0) && paper.year <= (year?.high ?? 9999);
  return (
    (year === null || inYears) &&
    (benchmark.length === 0 || slugs.some((slug) => benchmark.includes(slug))) &&
    (has.length === 0 || has.some((thing) => stated.has(thing))) &&
    (chosen.length === 0 || chosen.includes(paper.slug))
  );
}

/** Whether a paper is in the list that a state asks for. */
export function isInList(paper: TestPaper, state: SearchState): boolean {
  return (
    (state.q === null || matchesText(paper, state.q)) &&
    matchesCost(paper, state) &&
    matchesHardware(paper, state) &&
    matchesFigures(paper, state) &&
    matchesRest(paper, state)
  );
}

/** Slugs of the list in its order; for `relevance`, in no order of meaning. */
export function plainList(papers: readonly TestPaper[], state: SearchState): string[] {
  const sort = sortOf(state);
  const keyOf = ({ title, year, cost }: TestPaper): number | string | null => {
    if (sort === "title") return title.toLowerCase();
    if (sort === "relevance") return 0;
    return sort.endsWith("year") ? year : cost && middleOf(cost);
  };
  const sign = sort.startsWith("-") ? -1 : 1;
  return papers
    .filter((paper) => isInList(paper, state))
    .map((paper) => ({ key: keyOf(paper), slug: paper.slug }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
      } else if (a.key !== b.key) return a.key < b.key ? -sign : sign;
      return a.slug < b.slug ? -1 : 1;
    })
    .map(({ slug }) => slug);
}
