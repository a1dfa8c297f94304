import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "#src/launch/find-chromium.mjs";
import { projectFolder } from "#src/launch/project.mjs";
import { claimPort } from "#src/launch/serve-pages.mjs";

// Playwright reads this file again in every worker: what must be the same there goes by the environment.
const chromium = (process.env["CHROMIUM_PATH"] ??= findChromium() ?? "");
const port = (process.env["GPU_HOURS_TEST_PORT"] ??= String(await claimPort("127.0.0.1", 0)));
const folder = (process.env["GPU_HOURS_TEST_FOLDER"] ??= mkdtempSync(
  join(tmpdir(), "gpu-hours-browser-"),
));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: ".",
  outputDir: join(folder, "results"),
  globalTeardown: "./remove-folder.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that does other work at the same time is late, and now and then late twice over; a fault stays one.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: "list",
  use: {
    baseURL,
    launchOptions: {
      executablePath: chromium,
      // Chromium refuses to run as root, as containers do, with its sandbox.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
    trace: "off",
  },
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // The very command a person types, with a store of its own: setting up, filling and serving are tested with it.
  webServer: {
    command: `"${process.execPath}" src/launch/start.mjs`,
    cwd: projectFolder,
    url: `${baseURL}/healthz`,
    env: { HOST: "127.0.0.1", PORT: port, DATABASE_URL: `file:${join(folder, "catalogue.db")}` },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "pipe",
    stderr: "pipe",
  },
});
