import { expect, test } from "./browse.ts";
import { CataloguePage } from "./catalogue.ts";

test.use({ javaScriptEnabled: false });

test("filters are a form that needs no script @desktop", async ({ page }) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  await catalogue.gpu("A100").check();
  await catalogue.costField.fill("<200");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/gpu=a100/);
  await expect(catalogue.sentence(/of 110 papers · on A100/)).toBeVisible();
  await expect(catalogue.gpu("A100")).toBeChecked();
});

test("filters open and apply on a phone without a script @phone", async ({ page }) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await catalogue.gpu("A100").check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(catalogue.sentence(/of 110 papers · on A100/)).toBeVisible();
});

test("a search, the pages and a paper need no script", async ({ page }) => {
  await page.goto("/papers");
  const catalogue = new CataloguePage(page);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/after=/);
  await catalogue.search.fill("diffusion");
  await catalogue.search.press("Enter");
  await expect(page).toHaveURL(/q=diffusion/);
  await catalogue.titles.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();
});

test("the chart and its table are there without a script", async ({ page }) => {
  await page.goto("/charts/cost-vs-result");
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("main").locator("svg").filter({ visible: true })).toHaveCount(1);
});
