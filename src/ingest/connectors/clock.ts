import { setTimeout } from "node:timers/promises";

/** The time, and waiting for it to pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Rejects when the signal is aborted meanwhile. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};
