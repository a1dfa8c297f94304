/** An accelerator that the store knows. A family is its own `family`. */
export interface HardwareTerm {
  slug: string;
  name: string;
  vendor: string;
  /** Slug of its family. */
  family: string;
}

/** A benchmark under one name, with every spelling that papers use for it. */
export interface BenchmarkTerm {
  slug: string;
  name: string;
  spellings: readonly string[];
}

/** What slugs in a URL stand for in this store. */
export interface Vocabulary {
  hardware: readonly HardwareTerm[];
  benchmarks: readonly BenchmarkTerm[];
}
