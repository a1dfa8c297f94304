import { expect, test } from "./browse.ts";
import { CataloguePage } from "./catalogue.ts";
import { readRows } from "./rows.ts";

test("a GPU family takes in its variants, and its count is what it leaves @desktop", async ({
  page,
  request,
}) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  const a100 = catalogue.gpu("A100");
  const named = (await readRows(request)).filter(({ hardware }) =>
    hardware.some((name) => name.startsWith("A100")),
  );
  await a100.check();
  await expect(page).toHaveURL("/papers?gpu=a100");
  await expect(catalogue.sentence(new RegExp(`^${named.length} of 110 papers`))).toBeVisible();
  await expect(catalogue.sentence(/on A100/)).toBeVisible();
  await expect(a100).toBeChecked();
  // Its own filter does not count against a facet: others stay on offer with what they would add.
  await expect(catalogue.gpu("H100")).toBeVisible();
});

test("two GPUs are any of the two @desktop", async ({ page, request }) => {
  await page.goto("/papers?gpu=a100");
  const catalogue = new CataloguePage(page);
  await catalogue.gpu("H100").check();
  await expect(page).toHaveURL("/papers?gpu=a100&gpu=h100");
  const named = (await readRows(request)).filter(({ hardware }) =>
    hardware.some((name) => /^[AH]100/.test(name)),
  );
  await expect(catalogue.sentence(new RegExp(`^${named.length} of 110`))).toBeVisible();
});

test("a typed cost range keeps the papers whose interval reaches into it @desktop", async ({
  page,
  request,
}) => {
  const expected = (await readRows(request))
    .filter(({ costLow, costHigh }) => costLow !== null || costHigh !== null)
    .filter(({ costLow, costHigh }) => (costLow ?? 0) <= 200 && (costHigh ?? Infinity) >= 10)
    .map(({ slug }) => `/papers/${slug}`);
  await page.goto("/papers?size=200");
  const catalogue = new CataloguePage(page);
  await catalogue.costField.fill("10..200");
  await catalogue.costField.press("Enter");
  await expect(page).toHaveURL(/cost=10\.\.200/);
  await expect(catalogue.sentence(new RegExp(`^${expected.length} of 110`))).toBeVisible();
  const shown = await catalogue.listPaths();
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test("only where it is certain leaves out what may lie outside @desktop", async ({
  page,
  request,
}) => {
  await page.goto("/papers?cost=..100&size=200");
  await page.getByRole("checkbox", { name: /certain/i }).check();
  await expect(page).toHaveURL(/match=certain/);
  const expected = (await readRows(request)).filter(
    ({ costHigh }) => costHigh !== null && costHigh <= 100,
  );
  await expect(
    new CataloguePage(page).sentence(new RegExp(`^${expected.length} of 110`)),
  ).toBeVisible();
});

test("the ruler's handles work by keyboard and write the range @desktop", async ({ page }) => {
  await page.goto("/papers");
  const highest = page.getByRole("slider", { name: "Highest cost" });
  await highest.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/cost=\.\.\d+/);
  await expect(new CataloguePage(page).costField).toHaveValue(/^\.\.\d+/);
});

test("Back takes filters away one by one, Forward puts them on again @desktop", async ({
  page,
}) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  const before = await catalogue.listPaths();
  await catalogue.gpu("A100").check();
  await expect(page).toHaveURL("/papers?gpu=a100");
  await catalogue.costField.fill("<200");
  await catalogue.costField.press("Enter");
  await expect(page).toHaveURL(/cost=/);
  const filtered = await catalogue.sentence(/of 110 papers/).innerText();

  await page.goBack();
  await expect(page).toHaveURL("/papers?gpu=a100");
  await expect(catalogue.costField).toHaveValue("");
  await expect(catalogue.gpu("A100")).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/papers");
  await expect(catalogue.gpu("A100")).not.toBeChecked();
  await expect.poll(() => catalogue.listPaths()).toEqual(before);
  await page.goForward();
  await page.goForward();
  await expect(catalogue.sentence(/of 110 papers/)).toHaveText(filtered);
});

test("a link shows somebody else the same list", async ({ page, browser, baseURL }) => {
  const link = "/papers?gpu=a100&cost=..200&sort=cost";
  await page.goto(link);
  const mine = await new CataloguePage(page).listPaths();
  const words = await new CataloguePage(page).sentence(/of 110 papers/).innerText();
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const theirs = await context.newPage();
  await theirs.goto(link);
  expect(mine.length).toBeGreaterThan(0);
  expect(await new CataloguePage(theirs).listPaths()).toEqual(mine);
  await expect(new CataloguePage(theirs).sentence(/of 110 papers/)).toHaveText(words);
  await context.close();
});

test("a value that cannot be read is said, and the rest still counts", async ({ page }) => {
  await page.goto("/papers?gpu=a100&cost=cheap");
  const main = page.getByRole("main");
  await expect(main.getByText(/cost: expected a\.\.b, got 'cheap'/)).toBeVisible();
  await expect(new CataloguePage(page).sentence(/on A100/)).toBeVisible();
});

test("where nothing matches, the page says what was asked and what to loosen", async ({ page }) => {
  await page.goto("/papers?gpu=v100&cost=1000000..");
  await expect(page.getByRole("heading", { name: "No paper matches" })).toBeVisible();
  await page
    .getByRole("region", { name: "Papers" })
    .getByRole("link", { name: /\d+ papers?/ })
    .click();
  await expect(new CataloguePage(page).titles.first()).toBeVisible();
});

test("what is typed and ticked before the script has loaded counts @desktop", async ({ page }) => {
  const scripts = "**/_next/static/**/*.js";
  // Held until the route is taken away.
  await page.route(scripts, () => undefined);
  await page.goto("/papers", { waitUntil: "commit" });
  const catalogue = new CataloguePage(page);
  await catalogue.costField.fill("10..200");
  await catalogue.gpu("A100").check();
  await page.unroute(scripts);
  await expect(page).toHaveURL(/cost=10\.\.200/);
  await expect(page).toHaveURL(/gpu=a100/);
  await expect(catalogue.costField).toHaveValue("10..200");
  await expect(catalogue.gpu("A100")).toBeChecked();
});
