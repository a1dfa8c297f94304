/**
 * The scale of the cost ruler: logarithmic, from one GPU-minute to ten million GPU-hours. The table, the
 * filter, the paper page and the charts all place costs by it, so that a length means the same everywhere.
 */

/** Left end of the ruler: one minute of one device, in device-hours. */
export const SCALE_MIN_HOURS = 1 / 60;
/** Right end of the ruler, in device-hours. */
export const SCALE_MAX_HOURS = 1e7;

const LOG_MIN = Math.log10(SCALE_MIN_HOURS);
const LOG_SPAN = Math.log10(SCALE_MAX_HOURS) - LOG_MIN;

/** A division of the ruler: device-hours, and its words. */
export interface ScaleTick {
  deviceHours: number;
  label: string;
}

/** The ruler's divisions: how long one device runs. Months and years are 730 h and 8,760 h. */
export const SCALE_TICKS: readonly ScaleTick[] = [
  { deviceHours: 1 / 60, label: "1 min" },
  { deviceHours: 1, label: "1 h" },
  { deviceHours: 24, label: "1 d" },
  { deviceHours: 730, label: "1 mo" },
  { deviceHours: 8760, label: "1 y" },
  { deviceHours: 87_600, label: "10 y" },
  { deviceHours: 876_000, label: "100 y" },
  { deviceHours: 8_760_000, label: "1,000 y" },
];

/** Costs that people can picture: a lunch of one hour, a night of twelve, a weekend of 48 h. */
export const HUMAN_MARKS: readonly ScaleTick[] = [
  { deviceHours: 1, label: "one GPU over lunch" },
  { deviceHours: 12, label: "overnight" },
  { deviceHours: 8 * 48, label: "a weekend on 8" },
  { deviceHours: 8760, label: "a GPU for a year" },
  { deviceHours: 1000 * 730, label: "a 1,000-GPU cluster for a month" },
];

/** Where a cost lies on the ruler: 0 is its left end, 1 its right end; costs beyond an end lie on it. */
export function scalePosition(deviceHours: number): number {
  if (!(deviceHours > SCALE_MIN_HOURS)) return 0;
  return Math.min((Math.log10(deviceHours) - LOG_MIN) / LOG_SPAN, 1);
}

/** The cost at a place on the ruler, in device-hours: the inverse of `scalePosition`. */
export function costAtPosition(position: number): number {
  const clamped = Math.min(Math.max(position, 0), 1);
  return 10 ** (LOG_MIN + clamped * LOG_SPAN);
}

/** The same, as a number that a person would choose: two significant digits. */
export function roundCostAtPosition(position: number): number {
  return Number(costAtPosition(position).toPrecision(2));
}

/** The human mark nearest to a cost on the ruler, if one lies within a third of a decade. */
export function nearestHumanMark(deviceHours: number): ScaleTick | null {
  const distance = (mark: ScaleTick) => Math.abs(Math.log10(deviceHours / mark.deviceHours));
  const [nearest] = HUMAN_MARKS.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= 1 / 3 ? nearest : null;
}
