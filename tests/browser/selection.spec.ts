import { expect, test } from "./browse.ts";
import { CataloguePage } from "./catalogue.ts";

test("ticked papers are copied as BibTeX and as a Markdown table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/papers");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  const bibtex = page.getByRole("button", { name: "copy BibTeX" });
  await expect(async () => {
    await bibtex.click();
    await expect(page.getByText("Tick a paper first.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  const ticks = page.getByRole("checkbox", { name: /^Select / });
  await ticks.nth(0).check();
  await ticks.nth(2).check();
  await bibtex.click();
  await expect(page.getByText("BibTeX of 2 papers copied.")).toBeVisible();
  expect((await copied()).match(/^@/gm)).toHaveLength(2);

  await page.getByRole("button", { name: "copy Markdown table" }).click();
  await expect(page.getByText("A Markdown table of 2 papers copied.")).toBeVisible();
  const titles = new CataloguePage(page).titles;
  expect(await copied()).toContain(await titles.nth(2).innerText());
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("ticked papers can be shown alone, as a link to share", async ({ page }) => {
    await page.goto("/papers");
    const ticks = page.getByRole("checkbox", { name: /^Select / });
    await ticks.nth(1).check();
    await ticks.nth(3).check();
    await page.getByRole("button", { name: "show only these" }).click();
    await expect(page).toHaveURL(/paper=.+&paper=/);
    expect(await new CataloguePage(page).listPaths()).toHaveLength(2);
  });
});
