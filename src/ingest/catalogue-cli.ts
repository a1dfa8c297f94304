import { ingestCatalogue } from "#src/ingest/catalogue.ts";
import { describeFailure } from "#src/ingest/describe-failure.ts";

async function main(): Promise<void> {
  try {
    const { summary, problems } = await ingestCatalogue();
    console.log(summary);
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`catalogue: ${describeFailure(error)}`);
    process.exitCode = 2;
  }
}

void main();
