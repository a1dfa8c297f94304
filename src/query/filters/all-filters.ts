import { costFilter } from "#src/query/filters/cost.ts";
import {
  activityFilter,
  boundFilter,
  deviceFilter,
  roleFilter,
} from "#src/query/filters/figure-filters.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import { gpuFilter, vendorFilter } from "#src/query/filters/hardware.ts";
import {
  benchmarkFilter,
  chosenFilter,
  hasFilter,
  yearFilter,
} from "#src/query/filters/paper-filters.ts";
import { textFilter } from "#src/query/filters/text.ts";

/** Every filter, in the order in which the heading names them. */
export const FILTERS: readonly Filter[] = [
  chosenFilter,
  textFilter,
  gpuFilter,
  vendorFilter,
  deviceFilter,
  activityFilter,
  roleFilter,
  boundFilter,
  costFilter,
  yearFilter,
  benchmarkFilter,
  hasFilter,
];
