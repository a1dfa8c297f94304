import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { requireFromProject } from "./project.mjs";

const commandNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Looks for a Chromium that runs: the one `CHROMIUM_PATH` names, an installed one, or Playwright's own.
 * @returns {string | null} its file, or null where there is none
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return runs(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...usualPlaces, ...listPlaywrightChromium()].find(runs) ?? null;
}

/** @returns {string[]} where Playwright keeps the Chromium it downloads; none where it has none for this system */
function listPlaywrightChromium() {
  try {
    return [requireFromProject("@playwright/test").chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * A file alone proves nothing: Ubuntu's `chromium-browser` may be a stub, and a download may lack libraries.
 * @param {string} file
 * @returns {boolean}
 */
function runs(file) {
  if (!existsSync(file)) return false;
  // Chrome for Windows opens a window instead of telling its version.
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
