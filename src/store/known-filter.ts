import { z } from "zod";
import { doiKeyOf } from "#src/domain/doi-key.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** Bits to a key, of which it sets two: one in twenty of the papers that the store lacks is looked up for nothing. */
const BITS_PER_KEY = 8;
const LEAST_BYTES = 1 << 16;

const countSchema = z.array(z.object({ keys: z.number() }));
const COUNT_KEYS = `SELECT 3 * (SELECT count(*) FROM "Paper") + (SELECT count(*) FROM "PaperSource") AS "keys"`;

const keysSchema = z.object({
  titleKey: z.string(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
});
const ALL_KEYS = `SELECT "titleKey", "arxivId", "doi" FROM "Paper" UNION ALL SELECT "titleKey", NULL, NULL FROM "PaperSource"`;

/** Where a hash begins, so that a title is not taken for an id (FNV-1a over UTF-16 units from there on). */
const TITLE = 0x81_1c_9d_c5;
const ARXIV_ID = 0x2b_7e_15_16;
const DOI = 0x6a_09_e6_67;
const PRIME = 0x01_00_01_93;

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Of a title or its key (see titleKeyOf), which have the same hash: most are in ASCII and need no key to be made. */
function hashTitle(title: string): number {
  let hash = TITLE;
  for (let at = 0; at < title.length; at += 1) {
    let code = title.charCodeAt(at);
    if (code > 127) return hashText(titleKeyOf(title), TITLE);
    if (code >= 65 && code <= 90) code += 32;
    const counts = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (counts) hash = Math.imul(hash ^ code, PRIME);
  }
  return hash;
}

const hashArxivId = (id: string): number => hashText(id, ARXIV_ID);
const hashDoi = (doi: string): number => hashText(doiKeyOf(doi), DOI);

/**
 * Tells of most papers at once that the store has none such: a Bloom filter over what stored papers are found by (see
 * findKnown). In a large input nearly all papers state no compute and are unknown; to ask the store for each takes
 * longer than to read it.
 */
export class KnownFilter {
  readonly #writer: StoreWriter;
  #bits = new Uint8Array();
  #keys = 0;
  #version: unknown;

  constructor(writer: StoreWriter) {
    this.#writer = writer;
  }

  /** Takes in what other connections have written since. */
  refresh(): void {
    const version = this.#writer.dataVersion();
    const hasRoom = this.#keys * BITS_PER_KEY < this.#bits.length * 8;
    if (hasRoom && version === this.#version) return;
    this.#version = version;
    const [count] = countSchema.parse(this.#writer.all(COUNT_KEYS));
    const stored = count?.keys ?? 0;
    let bytes = LEAST_BYTES;
    // Room for as many again before it has to be made anew.
    while (bytes * 8 < 2 * stored * BITS_PER_KEY) bytes *= 2;
    this.#bits = new Uint8Array(bytes);
    this.#keys = 0;
    for (const row of this.#writer.prepare(ALL_KEYS).iterate()) {
      const { titleKey, arxivId, doi } = keysSchema.parse(row);
      this.#add(hashTitle(titleKey));
      if (arxivId !== null) this.#add(hashArxivId(arxivId));
      if (doi !== null) this.#add(hashDoi(doi));
    }
  }

  /** Notes a paper that is written, or may be. */
  note({ title, arxivId, doi }: PaperInput): void {
    this.#add(hashTitle(title));
    if (arxivId !== null) this.#add(hashArxivId(arxivId));
    if (doi !== null) this.#add(hashDoi(doi));
  }

  /** Whether the store may have a paper; where not, it surely has none that is the same. */
  mayKnow({ title, arxivId, doi }: PaperInput): boolean {
    return (
      this.#has(hashTitle(title)) ||
      (arxivId !== null && this.#has(hashArxivId(arxivId))) ||
      (doi !== null && this.#has(hashDoi(doi)))
    );
  }

  /** The places of a hash's two bits. */
  #places(hash: number): [number, number] {
    const mask = this.#bits.length * 8 - 1;
    return [hash & mask, Math.imul(hash ^ (hash >>> 15), 0x85_eb_ca_6b) & mask];
  }

  #add(hash: number): void {
    for (const place of this.#places(hash)) {
      const byte = this.#bits[place >>> 3] ?? 0;
      this.#bits[place >>> 3] = byte | (1 << (place & 7));
    }
    this.#keys += 1;
  }

  #has(hash: number): boolean {
    return this.#places(hash).every(
      (place) => ((this.#bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0,
    );
  }
}

const filters = new WeakMap<StoreWriter, KnownFilter>();

/** The filter of what a connection's store has. It knows nothing before it is refreshed. */
export function knownFilterOf(writer: StoreWriter): KnownFilter {
  const filter = filters.get(writer) ?? new KnownFilter(writer);
  filters.set(writer, filter);
  return filter;
}
