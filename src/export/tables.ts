import type { Column, ColumnType } from "#src/export/column.ts";

/** A table as it is exported: one file. */
export interface Table {
  /** Of the file, without its ending. */
  name: string;
  columns: readonly Column[];
  /** What follows the SELECT list: where the rows are, and their order. */
  from: string;
}

const column =
  (nullable: boolean) =>
  (type: ColumnType, name: string, sql: string, description: string): Column => ({
    name,
    type,
    nullable,
    sql,
    description,
  });
const known = column(false);
const maybe = column(true);

/** A fact of a data sheet. */
const fact = (name: string, description: string) =>
  maybe("double", name, `x."${name}"`, description);

const PAPER: Column = known("text", "paper", "p.slug", "Slug of the paper: papers.slug.");

const SPAN: readonly Column[] = [
  known("text", "field", "t.field", '"title" or "abstract": what start and end are offsets into.'),
  known("integer", "start", "t.start", "First UTF-16 code unit of the quotation, from 0."),
  known("integer", "end", 't."end"', "One past its last."),
  known("text", "text", "t.text", "The quoted words."),
];

const PAPERS: Table = {
  name: "papers",
  columns: [
    known("text", "slug", "p.slug", "The paper's name in URLs. It never changes."),
    known("text", "title", "p.title", "As given."),
    known("text", "abstract", "p.abstract", "As given, letter for letter."),
    known("texts", "authors", "p.authors", "In the order of the source; none where unknown."),
    maybe("integer", "year", "p.year", "Of the first publication known."),
    maybe("text", "publishedOn", "p.publishedOn", "ISO date, as exact as known: 2024-05."),
    maybe(
      "date",
      "publishedDate",
      "CASE WHEN date(p.publishedOn) IS p.publishedOn THEN p.publishedOn END",
      "The same where the day is known.",
    ),
    maybe("text", "updatedOn", "p.updatedOn", "When the text last changed, as its source says."),
    maybe("text", "venue", "p.venue", "Where it appeared."),
    maybe("text", "arxivId", "p.arxivId", "Without its version."),
    maybe("text", "doi", "p.doi", "Without an address before it."),
    maybe("text", "url", "p.url", "Of the paper."),
    known("text", "source", "r.source", "Where the store has the text from."),
    maybe(
      "double",
      "costLow",
      "p.costLow",
      "Headline cost in device-hours; null is unknown or open.",
    ),
    maybe("double", "costHigh", "p.costHigh", "Its upper end, likewise."),
    maybe("double", "costMiddle", "p.costMiddle", "Geometric middle of the two, or the known one."),
    maybe("text", "costBound", "p.costBound", "How it limits the true cost; null where unknown."),
    maybe("text", "device", "p.costDevice", "Device class of the cost."),
    maybe("text", "costHardware", "p.costHardware", "Accelerator of the cost: hardware.name."),
  ],
  from: `FROM "Paper" p JOIN "IngestRun" r ON r.id = p.runId ORDER BY p.id`,
};

const PAPER_SOURCES: Table = {
  name: "paper_sources",
  columns: [
    PAPER,
    known("text", "source", "t.source", "Where the paper was read."),
    maybe("text", "arxivId", "t.arxivId", "As the source says."),
    maybe("text", "doi", "t.doi", "As the source says."),
    maybe("text", "url", "t.url", "As the source says."),
    maybe("text", "updatedOn", "t.updatedOn", "When its text last changed, as the source says."),
  ],
  from: `FROM "PaperSource" t JOIN "Paper" p ON p.id = t.paperId ORDER BY t.paperId, t.source`,
};

const FIGURES: Table = {
  name: "figures",
  columns: [
    PAPER,
    known("integer", "ordinal", "t.ordinal", "Place among the paper's figures, from 0."),
    known("text", "kind", "t.kind", "What is measured; the unit of low and high follows from it."),
    maybe(
      "double",
      "low",
      "t.low",
      "In device-hours, hours, US dollars, kWh, kg CO2e, FLOP, or as a ratio; null is open.",
    ),
    maybe("double", "high", "t.high", "Upper end, likewise."),
    known("text", "bound", "t.bound", "How the two limit the true value."),
    known("text", "role", "t.role", "Whose cost: own, prior, saved, limit."),
    maybe("text", "device", "t.device", "Device class that it counts."),
    maybe("text", "hardware", "h.name", "Accelerator: hardware.name."),
    maybe("double", "deviceCount", "t.deviceCount", "Devices at a time."),
    known("text", "activity", "t.activity", "The work that it is the cost of."),
    ...SPAN,
    known("json", "derivation", "t.derivation", "The factors of the value."),
    maybe("text", "correction", "t.correction", "Why a person corrected it; null where none did."),
  ],
  from: `FROM "Figure" t JOIN "Paper" p ON p.id = t.paperId LEFT JOIN "Hardware" h ON h.id = t.hardwareId
         ORDER BY t.paperId, t.ordinal`,
};

const RESULTS: Table = {
  name: "results",
  columns: [
    PAPER,
    known("integer", "ordinal", "t.ordinal", "Place among the paper's results, from 0."),
    known("text", "metric", "t.metric", "In lower case."),
    maybe("text", "benchmark", "t.benchmark", "As written; null if none is named."),
    known("double", "value", "t.value", "In the unit beside it."),
    known("text", "unit", "t.unit", '"%" or "".'),
    known("text", "role", "t.role", "Whose result: own, prior."),
    ...SPAN,
  ],
  from: `FROM "Result" t JOIN "Paper" p ON p.id = t.paperId ORDER BY t.paperId, t.ordinal`,
};

const PAPER_HARDWARE: Table = {
  name: "paper_hardware",
  columns: [
    PAPER,
    known("text", "hardware", "h.name", "Accelerator that the paper names: hardware.name."),
    known("integer", "ordinal", "t.ordinal", "Place among those, from 0."),
  ],
  from: `FROM "PaperHardware" t JOIN "Paper" p ON p.id = t.paperId JOIN "Hardware" h ON h.id = t.hardwareId
         ORDER BY t.paperId, t.ordinal`,
};

const HARDWARE: Table = {
  name: "hardware",
  columns: [
    known("text", "name", "h.name", "As filed: A100 80GB."),
    known("text", "slug", "h.slug", "Its name in URLs."),
    known("text", "vendor", "h.vendor", "Its maker."),
    known("text", "device", "h.device", "Its device class."),
    maybe("text", "family", "f.slug", "Slug of its family; a family's is its own."),
    maybe("text", "releasedOn", "x.releasedOn", "ISO date, as exact as known."),
    maybe(
      "date",
      "releasedDate",
      "CASE WHEN date(x.releasedOn) IS x.releasedOn THEN x.releasedOn END",
      "The same where the day is known.",
    ),
    fact("memoryGb", "Memory in 10^9 bytes."),
    fact("bandwidthGbPerSecond", "Memory bandwidth in 10^9 bytes per second."),
    fact("tdpWatts", "Thermal design power in watts."),
    fact("fp64FlopPerSecond", "Peak FP64 FLOP/s."),
    fact("fp32FlopPerSecond", "Peak FP32 FLOP/s."),
    fact("tf32FlopPerSecond", "Peak TF32 FLOP/s, dense."),
    fact("fp16FlopPerSecond", "Peak FP16 or BF16 FLOP/s, dense."),
    fact("fp8FlopPerSecond", "Peak FP8 FLOP/s, dense."),
    fact("fp4FlopPerSecond", "Peak FP4 FLOP/s, dense."),
    fact("int8OpPerSecond", "Peak INT8 operations per second, dense."),
    maybe("text", "source", "x.source", "Where the numbers stand."),
  ],
  from: `FROM "Hardware" h LEFT JOIN "Hardware" f ON f.id = h.familyId
         LEFT JOIN "HardwareFacts" x ON x.hardwareId = h.id ORDER BY h.id`,
};

/** Every table that is exported. Papers are joined by slug and accelerators by name, which stay what they are. */
export const TABLES: readonly Table[] = [
  PAPERS,
  PAPER_SOURCES,
  FIGURES,
  RESULTS,
  PAPER_HARDWARE,
  HARDWARE,
];
