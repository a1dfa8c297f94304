import { z } from "zod";
import { ACTIVITIES, DEVICES, ROLES } from "#src/domain/figure.ts";
import { BOUNDS } from "#src/domain/interval.ts";
import { costRangeSpelling } from "#src/query/params/cost-range.ts";
import { cursorSpelling, SORTS, type Sort } from "#src/query/params/cursor.ts";
import { many, one, type ParamValues } from "#src/query/params/param.ts";
import {
  queryTextSpelling,
  slugSpelling,
  wholeNumberSpelling,
} from "#src/query/params/text-spellings.ts";
import { yearRangeSpelling } from "#src/query/params/year-range.ts";

/** What a paper can state beside a cost in device-hours. */
export const HAS = ["result", "money", "energy", "emissions"] as const;
export type Has = (typeof HAS)[number];

/** Columns of the table that a reader may switch on and off; the title always stands. */
export const COLUMNS = ["ruler", "cost", "gpus", "work", "year", "venue", "authors"] as const;
export type Column = (typeof COLUMNS)[number];

/** Time of one GPU in which the page writes costs; parameters and exports stay in hours. */
export const UNITS = ["hours", "days", "years"] as const;

export const MAX_PAGE_SIZE = 200;

/** A parameter of fixed choices. */
const choice = (values: readonly string[], description: string) => ({
  description,
  expects: `one of ${values.join(", ")}`,
});

/**
 * The URL parameters of every list, in the order in which links have them. From here come the parsers, the link
 * builder, the type of the state and the API's document.
 */
export const SEARCH_PARAMS = {
  q: one(queryTextSpelling, null, {
    description:
      'Full text over titles, abstracts and authors: words and "phrases", all of which must be there. The last word may be the beginning of one. Operators are words like others.',
    expects: 'words or "phrases", at most 300 characters',
  }),
  gpu: many(slugSpelling, {
    description: "Accelerators that the paper names. A family (a100) takes in its variants.",
    expects: "the slug of an accelerator, such as a100-80gb",
  }),
  vendor: many(slugSpelling, {
    description: "Makers of the accelerators that the paper names.",
    expects: "the slug of a maker of accelerators, such as nvidia",
  }),
  cost: one(costRangeSpelling, null, {
    description:
      "Headline cost in device-hours, as a..b with both ends included and either end open. Also read as people type it: <200, >=10, 1-2 days; a bare amount is a budget, at most that much.",
    expects: "a..b",
  }),
  match: one(z.enum(["possible", "certain"]), "possible", {
    description:
      "Which costs are in the range of `cost`: possible, those whose interval reaches into it, or certain, those whose interval lies in it whole.",
    expects: "possible or certain",
  }),
  /** Null leaves it to the cost filter: see `includesUnknown`. */
  unknown: one(z.enum(["include", "exclude"]), null, {
    description:
      "Papers of unknown cost. Without it they are left out where `cost` is given, and are in the list where it is not; they sort last.",
    expects: "include or exclude",
  }),
  activity: many(
    z.enum(ACTIVITIES),
    choice(
      ACTIVITIES,
      "The work that a figure of the paper is the cost of. Of activity, role, bound and device those given must hold for one and the same figure.",
    ),
  ),
  role: many(z.enum(ROLES), choice(ROLES, "Whose cost a figure of the paper is.")),
  bound: many(z.enum(BOUNDS), choice(BOUNDS, "How a figure of the paper limits the true amount.")),
  device: many(z.enum(DEVICES), choice(DEVICES, "The class of device that a figure counts.")),
  year: one(yearRangeSpelling, null, {
    description: "Year of publication, as a..b with either end open, or one year.",
    expects: "a..b",
  }),
  benchmark: many(slugSpelling, {
    description: "Benchmarks that the paper reports a result on, under any spelling.",
    expects: "the slug of a benchmark, such as imagenet",
  }),
  has: many(z.enum(HAS), choice(HAS, "What the paper states beside device time.")),
  paper: many(slugSpelling, {
    description: "Papers chosen one by one.",
    expects: "the slug of a paper",
  }),
  /** Null leaves it to the search text: see `sortOf`. */
  sort: one(
    z.enum(SORTS),
    null,
    choice(
      SORTS,
      "Order; - is descending. Without it relevance where `q` is given, else -cost. Cost sorts by the geometric middle of the interval.",
    ),
  ),
  size: one(wholeNumberSpelling(1, MAX_PAGE_SIZE), null, {
    description: "Rows on one page.",
    expects: `a whole number from 1 to ${MAX_PAGE_SIZE}`,
  }),
  after: one(cursorSpelling, null, {
    description: "The `next` of an earlier answer to the same query: the rows after it.",
    expects: "the `next` of an earlier answer",
  }),
  unit: one(z.enum(UNITS), "hours", {
    ...choice(UNITS, "Time of one device in which the page writes costs."),
    pageOnly: true,
  }),
  /** None are the page's usual ones. */
  columns: many(z.enum(COLUMNS), {
    ...choice(COLUMNS, "Columns of the page's table."),
    pageOnly: true,
  }),
} as const;

export type SearchParamName = keyof typeof SEARCH_PARAMS;

/** Everything that a list's URL says, parsed. */
export type SearchState = ParamValues<typeof SEARCH_PARAMS>;

/** Whether papers of unknown cost are in the list: unless said, they are left out where cost is filtered. */
export function includesUnknown({ unknown, cost }: Pick<SearchState, "unknown" | "cost">): boolean {
  return unknown === null ? cost === null : unknown === "include";
}

/** The order of the list: unless said, best match first for a search, else most expensive first. */
export function sortOf({ sort, q }: Pick<SearchState, "sort" | "q">): Sort {
  if (q === null && (sort === null || sort === "relevance")) return "-cost";
  return sort ?? "relevance";
}
