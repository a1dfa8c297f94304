import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluateFiles } from "#src/evaluate/evaluate-files.ts";
import { formatMeasurement } from "#src/evaluate/format-table.ts";
import { formatError, listErrors } from "#src/evaluate/list-errors.ts";
import { measure } from "#src/evaluate/measure.ts";
import { recordAccuracy } from "#src/evaluate/record-accuracy.ts";

const USAGE = `npm run -s evaluate -- GOLD.jsonl… [--errors] [--json] [--record NAME [--about TEXT]]

  --errors       also every miss, spurious figure and wrong attribute, with its sentence
  --json         one JSON object instead of tables
  --record NAME  write the measurement to data/accuracy.json under NAME
  --about TEXT   what the set is, for people; kept from the last record when left out`;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ACCURACY_FILE = path.join(ROOT, "data/accuracy.json");

/** Paths of those files that lie in the project, from its root. */
function committedPaths(files: readonly string[]): string[] {
  return files
    .map((file) => path.relative(ROOT, path.resolve(file)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("../") && !path.isAbsolute(file));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      record: { type: "string" },
      about: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0) throw new Error("expected gold files, got none");
  const { judgements, problems } = await evaluateFiles(positionals);
  for (const problem of problems) console.error(problem);
  const measurement = measure(judgements);
  const errors = values.errors ? judgements.flatMap(listErrors) : undefined;
  if (values.json) {
    console.log(JSON.stringify({ files: positionals, measurement, errors }, null, 2));
  } else {
    for (const error of errors ?? []) console.log(`${formatError(error)}\n`);
    console.log(formatMeasurement(measurement));
  }
  if (values.record !== undefined) {
    if (problems.length > 0) throw new Error("nothing recorded: mend the lines named above first");
    const content = existsSync(ACCURACY_FILE) ? readFileSync(ACCURACY_FILE, "utf8") : null;
    const recorded = recordAccuracy(content, {
      name: values.record,
      about: values.about,
      measuredOn: new Date().toISOString().slice(0, 10),
      files: committedPaths(positionals),
      measurement,
    });
    writeFileSync(ACCURACY_FILE, recorded);
  }
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
