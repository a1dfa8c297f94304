import { runExportCommand } from "#src/export/export-command.ts";

process.exitCode = runExportCommand(process.argv.slice(2), process);
