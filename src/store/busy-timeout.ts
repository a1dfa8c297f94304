/**
 * How long a connection waits for another one's lock, in milliseconds: an ingest commits several times a second.
 */
export const BUSY_TIMEOUT_MS = 15_000;
