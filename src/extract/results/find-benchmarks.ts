import {
  type Evidence,
  evidenceFor,
  isIntroducedAt,
  mayIntroduce,
} from "#src/extract/results/benchmark-evidence.ts";
import { isMetricName } from "#src/extract/results/find-metrics.ts";
import {
  dropOverlaps,
  itemOf,
  joinLists,
  mayBeListed,
  outside,
} from "#src/extract/results/join-lists.ts";
import { findListed } from "#src/extract/results/listed-benchmarks.ts";
import { methodNamesOf, shortFormsOf } from "#src/extract/results/method-names.ts";
import {
  type NamePhrase,
  type NamePlace,
  findPhrases,
  hasNameShape,
  readPlace,
} from "#src/extract/results/name-shape.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";
import type { TextSentences } from "#src/extract/results/text-sentences.ts";

/** Longer texts than abstracts, in letters. */
const LONG = 5000;

/** "Cars Over Hills (COH)" is one name. */
function withoutShortForms(
  text: string,
  items: readonly BenchmarkItem[],
): readonly BenchmarkItem[] {
  if (items.length < 2) return items;
  return items.filter(
    ({ start }, order) => order === 0 || text.slice(items[order - 1]?.end, start) !== " (",
  );
}

/** What the names of a text depend on is read once somebody asks: most texts have no result, and few ask for all. */
export class BenchmarkFinder {
  /** By where a passage starts. */
  readonly #items = new Map<number, readonly BenchmarkItem[]>();
  readonly #phrases = new Map<number, readonly NamePhrase[]>();
  readonly #places = new Map<NamePhrase, NamePlace | null>();
  readonly #evidence = new Map<NamePlace, Evidence>();
  readonly #isData = new Map<string, boolean>();
  #byName: Map<string, NamePlace[]> | undefined;
  #introducesAny: boolean | undefined;
  #shortForms: ReadonlySet<string> | undefined;
  #methods: ReadonlySet<string> | undefined;

  private readonly text: string;

  /** Of the passages of a plain text, which no name goes beyond. */
  constructor(private readonly sentences: TextSentences) {
    this.text = sentences.text;
  }

  /** The benchmarks that a passage names, in order; where names overlap, the longer one. */
  in(passage: TextRun): readonly BenchmarkItem[] {
    let items = this.#items.get(passage.start);
    if (items === undefined) {
      items = this.#read(passage);
      this.#items.set(passage.start, items);
    }
    return items;
  }

  /** The benchmarks of the passages that somebody asked for. */
  get found(): readonly BenchmarkItem[] {
    return [...this.#items.values()].flat();
  }

  /** Whether the text may introduce a benchmark at all. */
  get introducesAny(): boolean {
    return (this.#introducesAny ??= mayIntroduce(this.text, { start: 0, end: this.text.length }));
  }

  /** Whether a passage may name what the text introduces as a benchmark. */
  mayIntroduceIn(passage: TextRun): boolean {
    return mayIntroduce(this.text, passage);
  }

  /** Whether the text introduces the name of an item as a benchmark: "we present X, a benchmark". */
  isIntroduced({ start, end, name, isListed }: BenchmarkItem): boolean {
    return (
      this.introducesAny &&
      (isListed || hasNameShape(name)) &&
      isIntroducedAt(this.text, start, end)
    );
  }

  #read(passage: TextRun): readonly BenchmarkItem[] {
    const listed = dropOverlaps(findListed(this.text, passage, this.#shortFormsOnce));
    const judged: BenchmarkItem[] = [];
    const others: NamePlace[] = [];
    const places: NamePlace[] = [];
    for (const phrase of outside(listed, this.#phrasesIn(passage))) {
      const place = this.#placeIn(phrase);
      if (place !== null) places.push(place);
    }
    for (const place of outside(listed, places)) {
      const item = this.#judge(place);
      if (item === null) others.push(place);
      else judged.push(item);
    }
    const sure = judged.length === 0 ? listed : dropOverlaps(listed.concat(judged));
    if (sure.length === 0) return sure;
    const open = others.filter((place) => this.#mayJoin(place));
    const items = open.length === 0 ? sure : joinLists(this.text, sure, open);
    return withoutShortForms(this.text, items);
  }

  /** Whether a name of no table may be in a list of benchmarks. */
  #mayJoin(place: NamePlace): boolean {
    return mayBeListed(this.text, place) && !this.#isOther(place.name);
  }

  readonly #shortFormsOnce = () => (this.#shortForms ??= shortFormsOf(this.text));

  #phrasesIn(passage: TextRun): readonly NamePhrase[] {
    let phrases = this.#phrases.get(passage.start);
    if (phrases === undefined) {
      phrases = findPhrases(this.text, passage);
      this.#phrases.set(passage.start, phrases);
    }
    return phrases;
  }

  #placeIn(phrase: NamePhrase): NamePlace | null {
    let place = this.#places.get(phrase);
    if (place === undefined) {
      place = readPlace(this.text, phrase);
      this.#places.set(phrase, place);
    }
    return place;
  }

  /** The benchmark that a name of no table is, as far as the text says so by itself. */
  #judge(place: NamePlace): BenchmarkItem | null {
    if (this.#isCalledData(place)) return isMetricName(place.name) ? null : itemOf(place, true);
    const isPlaced = this.#evidenceFor(place) === "placed" && !this.#isOther(place.name);
    return isPlaced ? itemOf(place, false) : null;
  }

  #evidenceFor(place: NamePlace): Evidence {
    let evidence = this.#evidence.get(place);
    if (evidence === undefined) {
      evidence = evidenceFor(this.text, place, this.introducesAny);
      // A term's short form is a benchmark's name only where the text introduces it as one.
      const isWeak = evidence === "known" || evidence === "placed";
      if (isWeak && this.#shortFormsOnce().has(place.name)) evidence = null;
      this.#evidence.set(place, evidence);
    }
    return evidence;
  }

  #saysData(place: NamePlace): boolean {
    const evidence = this.#evidenceFor(place);
    return evidence === "introduced" || evidence === "known";
  }

  /** What is called a dataset once is one wherever it is named. */
  #isCalledData(place: NamePlace): boolean {
    const { name } = place;
    let isData = this.#isData.get(name);
    if (isData === undefined) {
      isData =
        this.#saysData(place) || this.#namedAlso(place).some((other) => this.#saysData(other));
      this.#isData.set(name, isData);
    }
    return isData;
  }

  /** Where else the name of a place stands by itself: in a long text by an index of all names, which others are quicker without. */
  #namedAlso({ start, end, name }: NamePlace): readonly NamePlace[] {
    const { text, sentences } = this;
    if (text.length > LONG) {
      this.#byName ??= this.#indexNames();
      return this.#byName.get(name) ?? [];
    }
    const places: NamePlace[] = [];
    const first = text.indexOf(name);
    if (first === start && !text.includes(name, end)) return places;
    for (let at = first; at >= 0;) {
      const { passage } = sentences.at(at);
      for (const phrase of this.#phrasesIn(passage)) {
        const place = phrase.phrase.includes(name) ? this.#placeIn(phrase) : null;
        if (place?.name === name) places.push(place);
      }
      at = text.indexOf(name, passage.end);
    }
    return places;
  }

  #indexNames(): Map<string, NamePlace[]> {
    const byName = new Map<string, NamePlace[]>();
    for (const passage of this.sentences.passages()) {
      for (const phrase of this.#phrasesIn(passage)) {
        const place = this.#placeIn(phrase);
        if (place === null) continue;
        const places = byName.get(place.name);
        if (places === undefined) byName.set(place.name, [place]);
        else places.push(place);
      }
    }
    return byName;
  }

  /** Whether a name is one of a method, of a term in short or of a metric. */
  #isOther(name: string): boolean {
    this.#methods ??= methodNamesOf(this.text);
    return this.#methods.has(name) || this.#shortFormsOnce().has(name) || isMetricName(name);
  }
}
