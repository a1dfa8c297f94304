/** Whatever decides what a paper becomes in the store, beside the paper: relative to the project's folder. */
export const RULE_FILES = [
  "data/paper-facts.csv",
  "data/corrections.yaml",
  "prisma/migrations",
  "src/domain",
  "src/extract",
  "src/ingest",
  "src/store/paper-rows.ts",
  "src/store/content-hash.ts",
];
