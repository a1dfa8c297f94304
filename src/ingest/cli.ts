import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { closeClient } from "#src/store/client.ts";

process.exitCode = await runIngestCommand(process.argv.slice(2), process);
await closeClient();
