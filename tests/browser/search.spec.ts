import { expect, test } from "./browse.ts";
import { CataloguePage } from "./catalogue.ts";
import { readRows } from "./rows.ts";

test("typing searches without losing the focus, and Back undoes it", async ({ page, request }) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  await catalogue.search.click();
  await catalogue.search.pressSequentially("diffusion");
  await expect(page).toHaveURL(/q=diffusion/);
  await expect(catalogue.search).toBeFocused();
  await expect(catalogue.search).toHaveValue("diffusion");
  const found = await readRows(request, "q=diffusion");
  expect(found.length).toBeGreaterThan(3);
  await expect
    .poll(() => catalogue.listPaths())
    .toEqual(found.slice(0, 50).map(({ slug }) => `/papers/${slug}`));
});

test("operators and quotes are words like others", async ({ request }) => {
  for (const text of ['"', "AND", "NEAR(", "a* OR", "title:x", "-diffusion", "((", "'; DROP"]) {
    const answer = await request.get(`/papers.json?q=${encodeURIComponent(text)}`);
    expect(answer.status(), text).toBe(200);
  }
});

test("a phrase finds less than its words", async ({ request }) => {
  const words = await readRows(request, "q=diffusion model training");
  const phrase = await readRows(request, `q=${encodeURIComponent('"diffusion model"')}`);
  expect(phrase.length).toBeGreaterThan(0);
  expect(words.length).toBeGreaterThan(0);
  const all = await readRows(request, "q=diffusion model");
  expect(phrase.length).toBeLessThanOrEqual(all.length);
});
