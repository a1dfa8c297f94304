import { expect, test } from "./browse.ts";

test("the chart draws points, and one opens its paper @desktop", async ({ page }) => {
  await page.goto("/charts/cost-vs-result");
  const points = page
    .getByRole("main")
    .locator('svg a[href^="/papers/"]')
    .filter({ visible: true });
  await expect(points.first()).toBeVisible();
  const target = await points.first().getAttribute("href");
  await points.first().click();
  await expect(page).toHaveURL(new RegExp(`${target}(#.*)?$`));
  await expect(page.locator("mark").first()).toBeVisible();
});

test("the chart's JSON holds the points that the page draws", async ({ page, request }) => {
  await page.goto("/charts/cost-vs-result");
  const answer = await request.get("/charts/cost-vs-result.json");
  expect(answer.status()).toBe(200);
  const body: { ok: boolean; count: number; rows: unknown[] } = await answer.json();
  expect(body.ok).toBe(true);
  expect(body.rows).toHaveLength(body.count);
  expect(body.count).toBeGreaterThan(0);
});
