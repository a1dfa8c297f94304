import type { Clock } from "#src/ingest/connectors/clock.ts";

/** A clock that stands still but for what is slept, which takes no time. */
export class FakeClock implements Clock {
  /** Milliseconds, in the order in which they were slept. */
  readonly slept: number[] = [];
  #time = Date.parse("2026-03-01T12:00:00Z");

  readonly now = (): number => this.#time;

  readonly sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    this.slept.push(milliseconds);
    this.#time += milliseconds;
  };
}
