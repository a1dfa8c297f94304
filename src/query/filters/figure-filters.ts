import type { Role } from "#src/domain/figure.ts";
import { ACTIVITY_WORDS, BOUND_WORDS, DEVICE_WORDS } from "#src/domain/words-names.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import { orList } from "#src/query/filters/word-list.ts";
import { isOneOf, sql } from "#src/query/sql.ts";

const COST_OF_ROLE: Record<Role, string> = {
  own: "its own",
  prior: "an earlier method’s",
  saved: "a saved",
  limit: "an allowed",
};

export const activityFilter: Filter = {
  name: "activity",
  on: "figure",
  where: ({ activity }) => (activity.length === 0 ? null : isOneOf(sql`f.activity`, activity)),
  words: ({ activity }) =>
    `for ${orList(activity.map((value) => ACTIVITY_WORDS[value].name.toLowerCase()))}`,
  cleared: { activity: [] },
};

/** Whose cost a figure is. */
export const roleFilter: Filter = {
  name: "role",
  on: "figure",
  where: ({ role }) => (role.length === 0 ? null : isOneOf(sql`f.role`, role)),
  words: ({ role }) => `stating ${orList(role.map((value) => COST_OF_ROLE[value]))} cost`,
  cleared: { role: [] },
};

export const boundFilter: Filter = {
  name: "bound",
  on: "figure",
  where: ({ bound }) => (bound.length === 0 ? null : isOneOf(sql`f.bound`, bound)),
  words: ({ bound }) => `stated as ${orList(bound.map((value) => BOUND_WORDS[value].name))}`,
  cleared: { bound: [] },
};

export const deviceFilter: Filter = {
  name: "device",
  on: "figure",
  where: ({ device }) => (device.length === 0 ? null : isOneOf(sql`f.device`, device)),
  words: ({ device }) =>
    `counted in ${orList(device.map((value) => `${DEVICE_WORDS[value].name}s`))}`,
  cleared: { device: [] },
};
