import { SYSTEM_CLOCK, type Clock } from "#src/ingest/connectors/clock.ts";
import { parseRetryAfter } from "#src/ingest/connectors/retry-after.ts";
import { decodePieces } from "#src/ingest/readers/decode-pieces.ts";
import { asBadPage, BadPage, Unreachable } from "#src/ingest/connectors/web-failures.ts";

/** arXiv's terms of use: no more than one request every three seconds, and one at a time. */
const INTERVAL = 3000;
const MOST_TRIES = 8;
/** What is waited before the second try; twice as long before each further one. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 300_000;
/** Whoever is asked to wait longer does something else meanwhile. */
const LONGEST_RETRY_AFTER = 3_600_000;
/** arXiv takes two minutes for its largest answers. */
const TIMEOUT = 150_000;
/** No page of papers is so large. */
const MOST_BYTES = 64 * 1024 * 1024;

const TRY_LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/** What a client works with. */
export interface WebOptions {
  clock?: Clock;
  /** Ends requests and waiting. */
  signal: AbortSignal;
  /** Told why it takes longer. */
  report: (message: string) => void;
  /** Milliseconds for a request and its answer. */
  timeout?: number;
}

const describeStatus = ({ status, statusText }: Response): string =>
  `${status} ${statusText}`.trim();

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

async function* limited(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new BadPage(`expected at most ${MOST_BYTES} bytes in a page`);
    yield chunk;
  }
}

async function readText({ body }: Response): Promise<string> {
  let text = "";
  if (body !== null) for await (const piece of decodePieces(limited(body))) text += piece;
  return text;
}

/**
 * Asks a server for pages as it wants to be asked: one request at a time and one in three seconds. What fails is
 * asked for again, after as long as the server says or longer from time to time.
 */
export class WebClient {
  readonly #options: Required<WebOptions>;
  #mayAskAt = 0;
  #wasAnswered = false;

  constructor(options: WebOptions) {
    this.#options = { clock: SYSTEM_CLOCK, timeout: TIMEOUT, ...options };
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#options.clock.now();
  }

  /** Rejects when the signal is aborted. */
  async #waitUntil(time: number): Promise<void> {
    const { clock, signal } = this.#options;
    const wait = time - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
  }

  /** A response and its text. Throws a BadPage where it is none to be read. */
  async #fetch(url: URL): Promise<{ response: Response; text: string }> {
    const { clock, signal, timeout } = this.#options;
    await this.#waitUntil(this.#mayAskAt);
    try {
      const response = await fetch(url, {
        headers: { "user-agent": "gpu-hours/0.1" },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      this.#wasAnswered = true;
      if (response.status >= 500 || TRY_LATER.has(response.status)) {
        const retryAfter = parseRetryAfter(response.headers.get("retry-after"), clock.now());
        await response.body?.cancel();
        throw new BadPage(describeStatus(response), retryAfter);
      }
      return { response, text: await readText(response) };
    } catch (error) {
      throw asBadPage(error);
    } finally {
      this.#mayAskAt = clock.now() + INTERVAL;
    }
  }

  async #ask<T>(url: URL, read: (text: string) => T): Promise<T> {
    const { response, text } = await this.#fetch(url);
    try {
      return read(text);
    } catch (error) {
      // A refusal may say why in a page, or be any text.
      if (response.ok || !(error instanceof BadPage)) throw error;
      throw new Error(`${url.host} refused the request (${describeStatus(response)})`, {
        cause: error,
      });
    }
  }

  /**
   * What `read` makes of a page. Where it throws a BadPage the page is asked for again, whole; other errors are final.
   * Throws where a server refuses, cannot be reached, or has not answered well after several tries.
   */
  async get<T>(url: URL, read: (text: string) => T): Promise<T> {
    const { clock, signal, report } = this.#options;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#ask(url, read);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof BadPage)) throw error;
        this.#giveUpIfHopeless(error, url, tries);
        const backoff = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
        const wait = Math.max(error.retryAfter ?? backoff, INTERVAL);
        report(
          `${url.host}: ${error.message}; asking again in ${seconds(wait)} (try ${tries + 1} of ${MOST_TRIES})`,
        );
        await this.#waitUntil(clock.now() + wait);
      }
    }
  }

  #giveUpIfHopeless(failure: BadPage, { host }: URL, tries: number): void {
    if (failure instanceof Unreachable && !this.#wasAnswered) {
      throw new Error(
        `cannot reach ${host} (${failure.message}): is this machine online, and may it talk to that server? Files can be ingested without, arXiv's snapshot or a saved feed for one`,
        { cause: failure },
      );
    }
    if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER) {
      throw new Error(
        `${host} asks to come back in ${seconds(failure.retryAfter ?? 0)} (${failure.message})`,
        { cause: failure },
      );
    }
    if (tries >= MOST_TRIES) {
      throw new Error(`${host} gave no good answer in ${tries} tries: ${failure.message}`, {
        cause: failure,
      });
    }
  }
}
