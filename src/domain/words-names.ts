import type { Activity, Device, Kind, Role } from "#src/domain/figure.ts";
import type { Bound } from "#src/domain/interval.ts";

/** Whose cost a figure is, as a heading and in a sentence. */
export const ROLE_WORDS: Record<Role, { name: string; sentence: string }> = {
  own: { name: "this paper", sentence: "what this paper’s work took" },
  prior: {
    name: "earlier work",
    sentence: "what other work, a baseline or the usual practice takes",
  },
  saved: { name: "saved", sentence: "an amount that is avoided" },
  limit: { name: "allowed", sentence: "an allowance that nobody is said to have spent" },
};

/** What a figure measures. */
export const KIND_WORDS: Record<Kind, string> = {
  device_time: "device time",
  wall_time: "running time",
  money: "money",
  energy: "energy",
  emissions: "emissions",
  operations: "operations",
  relative: "relative cost",
};

/** The work a cost is for: a label, and how a sentence goes on ("77 GPU-hours to train"). */
export const ACTIVITY_WORDS: Record<Activity, { name: string; toDo: string }> = {
  pretraining: { name: "Pretraining", toDo: "to pretrain" },
  training: { name: "Training", toDo: "to train" },
  finetuning: { name: "Fine-tuning", toDo: "to fine-tune" },
  search: { name: "Search", toDo: "to search" },
  compression: { name: "Compression", toDo: "to compress" },
  inference: { name: "Inference", toDo: "to run" },
  evaluation: { name: "Evaluation", toDo: "to evaluate" },
  data: { name: "Data", toDo: "to build the data" },
  optimization: { name: "Fitting", toDo: "to fit one scene or sample" },
  other: { name: "Other", toDo: "" },
};

/** How a bound limits an amount: a label, the sign before a number, the words before one. */
export const BOUND_WORDS: Record<Bound, { name: string; sign: string; before: string }> = {
  exact: { name: "exact", sign: "", before: "" },
  about: { name: "about", sign: "≈", before: "about" },
  at_least: { name: "at least", sign: "≥", before: "at least" },
  at_most: { name: "at most", sign: "≤", before: "at most" },
  between: { name: "a range", sign: "", before: "" },
  order: { name: "order of magnitude", sign: "≈", before: "some" },
};

/** A device class before "-hours", and as a label. */
export const DEVICE_WORDS: Record<Device, { name: string; unit: string }> = {
  gpu: { name: "GPU", unit: "GPU" },
  tpu: { name: "TPU", unit: "TPU" },
  cpu: { name: "CPU", unit: "CPU" },
  accelerator: { name: "Other accelerator", unit: "accelerator" },
};

/** The word before "-hours" for a device class; "device" where the class is not known. */
export function deviceUnit(device: Device | null): string {
  return device === null ? "device" : DEVICE_WORDS[device].unit;
}
