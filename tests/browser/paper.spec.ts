import { expect, test } from "./browse.ts";
import { readRows } from "./rows.ts";

/** The small link behind a mark, such as "2 prior: 675 GPU-hours". */
const numberAndRole = /^\d+ (own|prior|saved|limit): /;

test("every figure of an abstract is marked where it stands, and has its row", async ({
  page,
  request,
}) => {
  const rows = await readRows(request);
  const richest = rows.toSorted((a, b) => b.figures.length - a.figures.length).slice(0, 3);
  for (const { slug, figures } of richest) {
    await page.goto(`/papers/${slug}`);
    const abstract = page.getByRole("region", { name: "Abstract" });
    const table = page.getByRole("table", { name: /every statement of compute/i });
    await expect(table.locator("tbody tr")).toHaveCount(figures.length);
    const spans = new Set(
      figures
        .filter(({ field }) => field === "abstract")
        .map(({ start, end }) => `${start}-${end}`),
    );
    expect(await abstract.locator("mark").count()).toBeGreaterThanOrEqual(spans.size);
    const links = await abstract.getByRole("link", { name: numberAndRole }).all();
    expect(links).toHaveLength(figures.filter(({ field }) => field === "abstract").length);
    for (const link of links) {
      await expect(page.locator(`tr${await link.getAttribute("href")}`)).toHaveCount(1);
    }
  }
});

test("a mark leads to its row, and the row back to its mark", async ({ page, request }) => {
  const row = (await readRows(request)).find(({ figures }) =>
    figures.some(({ field }) => field === "abstract"),
  );
  await page.goto(`/papers/${row?.slug}`);
  await page.getByRole("link", { name: numberAndRole }).first().click();
  await expect(page.locator("tr:target")).toBeInViewport();
  await page
    .locator("tr:target")
    .getByRole("link", { name: /in the text/ })
    .click();
  await expect(page.locator("mark:target")).toBeInViewport();
});

test("an earlier method's cost is told apart by a word and by its underline", async ({
  page,
  request,
}) => {
  const row = (await readRows(request)).find(
    ({ figures }) =>
      figures.some(({ role, field }) => role === "prior" && field === "abstract") &&
      figures.some(({ role, field }) => role === "own" && field === "abstract"),
  );
  await page.goto(`/papers/${row?.slug}`);
  const line = (role: string) =>
    page
      .locator(`mark[data-role=${role}]`)
      .first()
      .evaluate((mark) => {
        const { textDecorationStyle, borderBottomStyle } = getComputedStyle(mark);
        return `${textDecorationStyle} ${borderBottomStyle}`;
      });
  expect(await line("own")).not.toBe(await line("prior"));
  await expect(page.getByRole("link", { name: /^\d+ prior: / }).first()).toBeVisible();
});

test("a paper's page has its data beside it", async ({ page, request }) => {
  const [row] = await readRows(request);
  await page.goto(`/papers/${row?.slug}`);
  const answer = await request.get(`/papers/${row?.slug}.json`);
  expect(answer.status()).toBe(200);
  expect(JSON.stringify(await answer.json())).toContain(JSON.stringify(row?.title));
  await expect(page.getByRole("link", { name: "JSON" }).first()).toHaveAttribute(
    "href",
    `/papers/${row?.slug}.json`,
  );
});

test.describe("a paper that does not exist", () => {
  test.use({ expectedErrors: /404/ });

  test("is a 404 that says where to look", async ({ page, request }) => {
    const answer = await page.goto("/papers/no-such-paper");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/nothing at this address/i);
    expect((await request.get("/papers/no-such-paper.json")).status()).toBe(404);
  });
});
