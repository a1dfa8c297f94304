import { rmSync } from "node:fs";

/** Removes the store and traces of this run. */
export default function removeFolder(): void {
  const folder = process.env["GPU_HOURS_TEST_FOLDER"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
