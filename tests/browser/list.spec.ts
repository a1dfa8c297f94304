import { expect, test } from "./browse.ts";
import { CataloguePage } from "./catalogue.ts";
import { middleHours, readRows } from "./rows.ts";

for (const path of ["/", "/papers"]) {
  test(`${path} lists 110 papers, the most expensive first`, async ({ page, request }) => {
    await page.goto(path);
    const catalogue = new CataloguePage(page);
    await expect(catalogue.sentence(/\b110 papers\b/)).toBeVisible();

    const rows = await readRows(request);
    expect(rows).toHaveLength(110);
    const middles = new Map(rows.map((row) => [`/papers/${row.slug}`, middleHours(row) ?? -1]));
    const shown = (await catalogue.listPaths()).map((link) => middles.get(link));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toEqual(shown.toSorted((a, b) => (b ?? -1) - (a ?? -1)));
    expect(shown[0]).toBe(Math.max(...middles.values()));
  });
}

test("pages of the list hold every paper once, and end with those of unknown cost", async ({
  page,
  request,
}) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  const seen = await catalogue.listPaths();
  for (const next = page.getByRole("link", { name: "Next" }); await next.isVisible();) {
    const before = page.url();
    await next.click();
    await expect(page).not.toHaveURL(before);
    seen.push(...(await catalogue.listPaths()));
  }
  expect(new Set(seen).size).toBe(seen.length);
  const rows = await readRows(request);
  expect(seen).toHaveLength(rows.length);
  const unknown = rows.filter((row) => middleHours(row) === null).map(({ slug }) => slug);
  expect(seen.slice(-unknown.length).map((path) => path.replace("/papers/", ""))).toEqual(unknown);
});

test("a click on Cost turns the order around, and unknown costs stay last @desktop", async ({
  page,
  request,
}) => {
  await page.goto("/papers?size=200");
  const heading = page.getByRole("columnheader", { name: "Cost", exact: true });
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await heading.getByRole("link").click();
  await expect(page).toHaveURL(/sort=cost/);
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const rows = await readRows(request, "sort=cost");
  const known = rows.map(middleHours).filter((hours) => hours !== null);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(await new CataloguePage(page).listPaths()).toEqual(
    rows.map(({ slug }) => `/papers/${slug}`),
  );
});

test("a paper's title opens its page, and Back returns to the same place", async ({ page }) => {
  await page.goto("/papers");
  const title = new CataloguePage(page).titles.nth(20);
  await title.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  const name = await title.innerText();
  await title.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(title).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("nothing moves while the list loads", async ({ page }) => {
  await page.goto("/papers?q=diffusion&cost=..200", { waitUntil: "networkidle" });
  const shifts = await page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        let count = 0;
        new PerformanceObserver((seen) => {
          count += seen.getEntries().length;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(count)));
      }),
  );
  expect(shifts).toBe(0);
});
