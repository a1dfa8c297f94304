import { setField } from "#src/ingest/readers/named-fields.ts";
import type { FieldName } from "#src/ingest/readers/paper-fields.ts";
import type { Fields } from "#src/ingest/readers/paper-from-fields.ts";

/** Where an input states a fact, as people said: a column, a field, or a dotted path. */
export type FieldMap = ReadonlyMap<FieldName, string>;

export const NO_MAP: FieldMap = new Map();

/** A title or an abstract that is not where it should be in so many records is nowhere. */
const ENOUGH_RECORDS = 100;

/** What people said of where an input states its facts, while it is read. */
export class MappedFields {
  readonly #map: FieldMap;
  /** Facts that no record has had where they should be. */
  readonly #missing: Set<FieldName>;
  #records = 0;
  #names: readonly string[] = [];

  constructor(map: FieldMap) {
    this.#map = map;
    this.#missing = new Set(map.keys());
  }

  /** Whether anybody said anything. */
  get isUsed(): boolean {
    return this.#map.size > 0;
  }

  /**
   * Sets the facts of one record to what stands where people said, and to nothing where that is missing. Throws
   * where it has been missing for so long that the map must be wrong.
   */
  addTo(fields: Fields, valueAt: (place: string) => unknown, names: () => readonly string[]): void {
    for (const [field, place] of this.#map) {
      const value = valueAt(place);
      if (value !== undefined) this.#missing.delete(field);
      delete fields[field];
      setField(fields, field, value);
    }
    this.#records += 1;
    if (this.#missing.size > 0) this.#names = names();
    if (this.#records === ENOUGH_RECORDS) this.#expect(["title", "abstract"]);
  }

  /** Throws where the input, which has been read to its end, has something nowhere. */
  finish(): void {
    if (this.#records > 0) this.#expect([...this.#missing]);
  }

  /** Throws where a table lacks a column. */
  expectColumns(columns: readonly string[], hasColumn: (place: string) => boolean): void {
    this.#names = columns;
    this.#records = 1;
    for (const [field, place] of this.#map) if (hasColumn(place)) this.#missing.delete(field);
    this.#expect([...this.#missing]);
  }

  #expect(fields: readonly FieldName[]): void {
    const missing = fields.find((field) => this.#missing.has(field));
    if (missing === undefined) return;
    throw new Error(
      `--map: expected "${this.#map.get(missing)}" in the input, got ${this.#names.map((name) => `"${name}"`).join(", ") || "nothing"}`,
    );
  }
}
