import type { Activity, Device, Figure } from "#src/domain/figure.ts";
import type { Bound } from "#src/domain/interval.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { ACTIVITY_WORDS, DEVICE_WORDS } from "#src/domain/words-names.ts";

/** What is said where a paper states no cost of its own. */
export const COST_NOT_STATED = "Cost not stated";

/** The headline cost as list rows hold it: device-hours. */
export interface HeadlineCost {
  costLow: number | null;
  costHigh: number | null;
  costBound: Bound | null;
  device: Device | null;
  costHardware: string | null;
  figures: readonly Pick<Figure, "kind" | "role" | "activity">[];
}

/** The headline cost as an interval of device-hours; null where it is unknown. */
export function headlineInterval({ costLow, costHigh, costBound }: HeadlineCost) {
  return costBound === null ? null : { low: costLow, high: costHigh, bound: costBound };
}

/**
 * A paper's headline cost in one line: "about 77 GPU-hours to train; the GPU is not named". Begins in
 * lower case unless the cost is unknown.
 */
export function sayHeadline(paper: HeadlineCost): string {
  const interval = headlineInterval(paper);
  if (!interval) return COST_NOT_STATED;
  const amount = sayDeviceTime(interval, paper.device);
  const toDo = sayActivities(headlineActivities(paper));
  return `${[amount, toDo].filter(Boolean).join(" ")}${sayHardware(paper)}`;
}

/** The work that the headline cost is for, each once. */
export function headlineActivities({ figures }: HeadlineCost): Activity[] {
  const own = figures.filter((figure) => figure.kind === "device_time" && figure.role === "own");
  return [...new Set(own.map((figure) => figure.activity))];
}

function sayActivities(activities: readonly Activity[]): string {
  const [first, second, ...others] = activities
    .map((activity) => ACTIVITY_WORDS[activity].toDo)
    .filter(Boolean);
  if (!first || others.length > 0) return "";
  return second ? `${first} and ${second.replace(/^to /, "")}` : first;
}

function sayHardware({ device, costHardware }: HeadlineCost): string {
  if (costHardware !== null) return ` on ${costHardware}`;
  if (device === "accelerator" || device === null) return "; the device is not named";
  return device === "cpu" ? "" : `; the ${DEVICE_WORDS[device].unit} is not named`;
}
