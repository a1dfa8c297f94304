/** A unit of time: its length in hours and its name in "h per …". */
export interface TimeUnit {
  hours: number;
  name: string;
}

const SECOND: TimeUnit = { hours: 1 / 3600, name: "second" };
const MINUTE: TimeUnit = { hours: 1 / 60, name: "minute" };
const HOUR: TimeUnit = { hours: 1, name: "hour" };
const DAY: TimeUnit = { hours: 24, name: "day" };
const WEEK: TimeUnit = { hours: 168, name: "week" };
const MONTH: TimeUnit = { hours: 730, name: "month" };
const YEAR: TimeUnit = { hours: 8760, name: "year" };

/** Units of time by their spellings. One-letter spellings count only when glued to a number or device. */
export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  s: SECOND,
  sec: SECOND,
  secs: SECOND,
  second: SECOND,
  seconds: SECOND,
  min: MINUTE,
  mins: MINUTE,
  minute: MINUTE,
  minutes: MINUTE,
  h: HOUR,
  hr: HOUR,
  hrs: HOUR,
  hour: HOUR,
  hours: HOUR,
  day: DAY,
  days: DAY,
  week: WEEK,
  weeks: WEEK,
  wk: WEEK,
  wks: WEEK,
  month: MONTH,
  months: MONTH,
  year: YEAR,
  years: YEAR,
  yr: YEAR,
  yrs: YEAR,
};

/** What one letter may abbreviate only where nothing stands before it. */
export const GLUED_TIME_UNITS: ReadonlySet<string> = new Set(["s", "h"]);

/** Words between a number and its unit of time that say what the time is spent on. */
export const TIME_QUALIFIERS: ReadonlySet<string> = new Set([
  "wall",
  "clock",
  "wallclock",
  "training",
  "pretraining",
  "pre",
  "compute",
  "computing",
  "computation",
  "search",
  "machine",
  "full",
  "whole",
  "additional",
  "extra",
  "total",
  "consecutive",
  "-",
]);

/** Plural spellings that a vague "a matter of" turns into an amount: from two to the next unit's one. */
export const MATTER_OF: Readonly<Record<string, { low: number; high: number }>> = {
  seconds: { low: 2, high: 60 },
  minutes: { low: 2, high: 60 },
  hours: { low: 2, high: 24 },
  days: { low: 2, high: 7 },
  weeks: { low: 2, high: 4 },
  months: { low: 2, high: 12 },
};
