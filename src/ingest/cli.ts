import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { closeWriter } from "#src/store/writer.ts";

const interrupt = new AbortController();
// Only the first time: whoever asks twice wants the program gone at once, and the store is whole at any moment.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());

async function main(): Promise<void> {
  const code = await runIngestCommand(process.argv.slice(2), process, interrupt.signal);
  closeWriter();
  // A terminal or a pipe that still gives input would keep the program waiting.
  process.exit(code);
}

void main();
