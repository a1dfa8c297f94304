import {
  type Evidence,
  evidenceFor,
  isIntroducedAt,
} from "#src/extract/results/benchmark-evidence.ts";
import { isMetricName } from "#src/extract/results/find-metrics.ts";
import {
  type Candidate,
  dropOverlaps,
  itemOf,
  joinLists,
  mayBeListed,
} from "#src/extract/results/join-lists.ts";
import { findContests, findInTable } from "#src/extract/results/listed-benchmarks.ts";
import { methodNamesOf, shortFormsOf } from "#src/extract/results/method-names.ts";
import { type NamePlace, findNamePlaces, hasNameShape } from "#src/extract/results/name-shape.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { TextRun } from "#src/extract/results/split-sentence-runs.ts";

/** Longer texts than abstracts, in letters. */
const LONG = 5000;

/** What the names of a text depend on is read once somebody asks: most texts have no result, and few ask for all. */
export class BenchmarkFinder {
  readonly #items = new Map<TextRun, readonly BenchmarkItem[]>();
  readonly #places = new Map<TextRun, readonly NamePlace[]>();
  readonly #isData = new Map<string, boolean>();
  #byName: Map<string, NamePlace[]> | undefined;
  #shortForms: ReadonlySet<string> | undefined;
  #methods: ReadonlySet<string> | undefined;

  /** Of a plain text and its passages, which no name goes beyond. */
  constructor(
    private readonly text: string,
    readonly passages: readonly TextRun[],
  ) {}

  /** The benchmarks that a passage names, in order; where names overlap, the longer one. */
  in(passage: TextRun): readonly BenchmarkItem[] {
    let items = this.#items.get(passage);
    if (items === undefined) {
      items = this.#read(passage);
      this.#items.set(passage, items);
    }
    return items;
  }

  /** Whether the text introduces the name of an item as a benchmark: "we present X, a benchmark". */
  isIntroduced({ start, end, name, isListed }: BenchmarkItem): boolean {
    return (isListed || hasNameShape(name)) && isIntroducedAt(this.text, start, end);
  }

  #read(passage: TextRun): BenchmarkItem[] {
    const { text } = this;
    const listed = dropOverlaps([
      ...findInTable(text, passage, this.#shortFormsOnce),
      ...findContests(text, passage),
    ]);
    let past = 0;
    const places = this.#placesIn(passage).filter(({ start, end }) => {
      while ((listed[past]?.end ?? Infinity) < end) past += 1;
      return (listed[past]?.start ?? Infinity) > start;
    });
    const unlisted = places.map((place): Candidate => ({ place, item: this.#judge(place) }));
    const sure = dropOverlaps([...listed, ...unlisted.flatMap(({ item }) => item ?? [])]);
    if (sure.length === 0) return [];
    past = 0;
    const open = unlisted.filter(({ place, item }) => {
      if (item !== null || !mayBeListed(text, place)) return false;
      while ((sure[past]?.end ?? Infinity) <= place.start) past += 1;
      return (sure[past]?.start ?? Infinity) >= place.end && !this.#isOther(place.name);
    });
    const candidates = [...sure.map((item): Candidate => ({ place: item, item })), ...open].sort(
      (a, b) => a.place.start - b.place.start,
    );
    joinLists(text, candidates);
    const found = candidates.flatMap(({ item }) => item ?? []);
    // "Cars Over Hills (COH)" is one name.
    return found.filter(
      ({ start }, order) => order === 0 || text.slice(found[order - 1]?.end, start) !== " (",
    );
  }

  readonly #shortFormsOnce = () => (this.#shortForms ??= shortFormsOf(this.text));

  #placesIn(passage: TextRun): readonly NamePlace[] {
    let places = this.#places.get(passage);
    if (places === undefined) {
      places = findNamePlaces(this.text, passage);
      this.#places.set(passage, places);
    }
    return places;
  }

  /** The benchmark that a name of no table is, as far as the text says so by itself. */
  #judge(place: NamePlace): BenchmarkItem | null {
    if (isMetricName(place.name)) return null;
    if (this.#isCalledData(place)) return itemOf(place, true);
    const isPlaced = this.#evidenceFor(place) === "placed" && !this.#isOther(place.name);
    return isPlaced ? itemOf(place, false) : null;
  }

  #evidenceFor(place: NamePlace): Evidence {
    const evidence = evidenceFor(this.text, place);
    if (evidence === null || evidence === "introduced") return evidence;
    return this.#shortFormsOnce().has(place.name) ? null : evidence;
  }

  /** What is called a dataset once is one wherever it is named. */
  #isCalledData(place: NamePlace): boolean {
    const { name } = place;
    let isData = this.#isData.get(name);
    if (isData === undefined) {
      isData = this.#placesOf(name).some((each) => {
        const evidence = this.#evidenceFor(each);
        return evidence === "introduced" || evidence === "known";
      });
      this.#isData.set(name, isData);
    }
    return isData;
  }

  /** Where a name stands by itself: in a long text by an index of all names, which others are quicker without. */
  #placesOf(name: string): readonly NamePlace[] {
    if (this.text.length > LONG) {
      this.#byName ??= this.#indexNames();
      return this.#byName.get(name) ?? [];
    }
    return this.passages.flatMap((passage) => {
      const at = this.text.indexOf(name, passage.start);
      if (at < 0 || at >= passage.end) return [];
      return this.#placesIn(passage).filter((place) => place.name === name);
    });
  }

  #indexNames(): Map<string, NamePlace[]> {
    const byName = new Map<string, NamePlace[]>();
    for (const place of this.passages.flatMap((passage) => this.#placesIn(passage))) {
      const places = byName.get(place.name);
      if (places === undefined) byName.set(place.name, [place]);
      else places.push(place);
    }
    return byName;
  }

  /** Whether a name is one of a method, of a term in short or of a metric. */
  #isOther(name: string): boolean {
    this.#methods ??= methodNamesOf(this.text);
    return this.#methods.has(name) || this.#shortFormsOnce().has(name) || isMetricName(name);
  }
}
