import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "./browse.ts";
import { pages } from "./pages.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run: () => Promise<AxeResults> };
  }
}

for (const path of pages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${path} in ${colorScheme}`, () => {
      test.use({ colorScheme, expectedErrors: /404/ });

      test("has nothing that axe finds wrong", async ({ page }) => {
        await page.goto(path);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
        ).toEqual([]);
      });
    });
  }

  test.describe(path, () => {
    test.use({ expectedErrors: /404/ });

    test(`does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
    });

    test(`has one heading of the first level, a title and landmarks @desktop`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/GPU Hours/);
      for (const landmark of ["banner", "main", "contentinfo"] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
    });
  });
}
