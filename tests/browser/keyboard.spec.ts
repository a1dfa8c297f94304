import type { Page } from "@playwright/test";
import { expect, test } from "./browse.ts";

/** What stands at the focused element and round it, as it looks with and without the focus. */
async function looksDifferentWithFocus(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const focused = document.activeElement;
    focused?.scrollIntoView({ block: "center" });
    const rect =
      focused?.closest("label")?.getBoundingClientRect() ?? focused?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
  });
  if (box === null || box.width === 0) return false;
  const clip = {
    x: Math.max(0, box.x - 6),
    y: Math.max(0, box.y - 6),
    width: box.width + 12,
    height: box.height + 12,
  };
  const options = { clip, animations: "disabled", caret: "hide" } as const;
  const focused = await page.screenshot(options);
  await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    element.blur();
    element.dataset["wasFocused"] = "";
  });
  const blurred = await page.screenshot(options);
  await page.evaluate(() => {
    const element = document.querySelector("[data-was-focused]");
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    delete element.dataset["wasFocused"];
    element.focus();
  });
  return !focused.equals(blurred);
}

for (const path of ["/papers", "/charts/cost-vs-result"]) {
  test(`every stop of the Tab key on ${path} is seen @desktop`, async ({ page }) => {
    await page.goto(path);
    const unseen: string[] = [];
    const names = new Set<string>();
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? "");
      names.add(name);
      if (!(await looksDifferentWithFocus(page))) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(names.size).toBeGreaterThan(15);
  });
}

test("the first Tab offers to skip to the content @desktop", async ({ page }) => {
  await page.goto("/papers");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /skip to/i })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a filter is set by keyboard alone, and the focus stays on it @desktop", async ({ page }) => {
  await page.goto("/papers");
  const a100 = page.getByRole("group", { name: "GPU", exact: true }).getByRole("checkbox").first();
  await a100.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/gpu=/);
  await expect(a100).toBeFocused();
});

test("the theme button turns light into dark, and the next page stays so", async ({ page }) => {
  await page.goto("/papers");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: /light or dark/i }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto("/method");
  expect(await background()).toBe(dark);
});
