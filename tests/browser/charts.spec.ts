import type { Page } from "@playwright/test";
import { expect, test } from "./browse.ts";

const CHARTS = [
  "cost-vs-result",
  "cheaper-than-before",
  "how-costs-spread",
  "which-hardware",
  "over-time",
] as const;

/** The chart of a page as a person finds it: of three drawings, the one that is shown. */
class ChartPage {
  constructor(private readonly page: Page) {}

  get drawing() {
    return this.page.locator("#chart svg").filter({ visible: true });
  }
  get points() {
    return this.drawing.locator("a[data-mark=point]");
  }
  get marks() {
    return this.drawing.locator("a[data-mark]");
  }
  get note() {
    return this.page.locator(".chart-note");
  }
  get focused() {
    return this.drawing.locator("a:focus");
  }
  /** Goes on with Tab until a mark of the chart has the focus. */
  async tabToMark() {
    for (let stop = 0; stop < 40; stop++) {
      await this.page.keyboard.press("Tab");
      if ((await this.focused.count()) === 1) return;
    }
    throw new Error("No mark of the chart has had the focus.");
  }
}

test("a point opens its paper, and Back leads to the same chart @desktop", async ({ page }) => {
  await page.goto("/charts/cost-vs-result?scale=log&by=activity");
  const chart = new ChartPage(page);
  const target = await chart.points.first().getAttribute("href");
  await chart.points.first().click();
  await expect(page).toHaveURL(new RegExp(`${target}(#.*)?$`));
  await expect(page.locator("mark").first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/charts\/cost-vs-result\?scale=log&by=activity$/);
  await expect(chart.points.first()).toBeVisible();
});

test("another benchmark is a choice and a place in the history @desktop", async ({ page }) => {
  await page.goto("/charts/cost-vs-result");
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  const benchmark = page.getByLabel("Benchmark");
  await benchmark.selectOption({ index: 1 });
  const chosen = await benchmark.inputValue();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(new RegExp(`benchmark=${chosen}`));
  await expect(heading).not.toHaveText(before ?? "");
  await expect(page.getByText(/too few to show a pattern\. More on:/)).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText(before ?? "");
});

test("pointing at a mark shows the sentence of its paper @desktop", async ({ page }) => {
  await page.goto("/charts/cost-vs-result");
  const chart = new ChartPage(page);
  await chart.points.last().hover();
  const row = page.locator("tr[id^=point-]").last();
  const quoted = (await row.locator("q mark").first().textContent()) ?? "";
  await expect(chart.note.locator("q mark").first()).toHaveText(quoted);
});

for (const name of CHARTS) {
  test(`the keyboard goes from mark to mark of ${name} @desktop`, async ({ page }) => {
    await page.goto(`/charts/${name}`);
    const chart = new ChartPage(page);
    const count = await chart.marks.count();
    await chart.tabToMark();
    const names: string[] = [];
    for (let step = 0; step < Math.min(count, 4); step++) {
      const words = (await chart.focused.locator("title").textContent()) ?? "";
      await expect(chart.note.locator(".chart-note-name")).toHaveText(words);
      names.push((await chart.focused.getAttribute("href")) + words);
      await page.keyboard.press("ArrowRight");
    }
    expect(new Set(names).size).toBe(Math.min(count, 4));
    await page.keyboard.press("Home");
    await expect(chart.marks.first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(chart.marks.last()).toBeFocused();
    // The drawing is one stop: the next is outside of it.
    await page.keyboard.press("Tab");
    await expect(chart.focused).toHaveCount(0);
  });
}

test("the space bar marks a paper, and the address has it @desktop", async ({ page }) => {
  await page.goto("/charts/over-time");
  const chart = new ChartPage(page);
  await chart.tabToMark();
  await page.keyboard.press("ArrowRight");
  const slug = (await chart.focused.getAttribute("href"))?.replace("/papers/", "") ?? "";
  await page.keyboard.press(" ");
  await expect(page).toHaveURL(new RegExp(`selected=${slug}`));
  await expect(chart.drawing.locator("[data-mark=selected]")).toHaveCount(1);
  await expect(chart.focused).toHaveAttribute("href", `/papers/${slug}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/papers/${slug}`));
});

test("the code for a frame shows the chart in a page of somebody else @desktop", async ({
  page,
  context,
}) => {
  await page.goto("/charts/which-hardware?measure=hours&gpu=a100");
  const finding = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByText("Put this chart into a page of yours").click();
  const code = (await page.locator(".embed-code code").textContent()) ?? "";
  const other = await context.newPage();
  await other.setContent(`<h1>Another site</h1>${code}`);
  const frame = other.frameLocator("iframe");
  await expect(frame.getByRole("heading")).toHaveText(finding);
  await expect(frame.locator("svg").filter({ visible: true })).toHaveCount(1);
  await expect(frame.getByText(/on A100/)).toBeVisible();
  await expect(frame.getByText(/CC BY 4\.0/)).toBeVisible();
  const opened = context.waitForEvent("page");
  await frame.locator("svg a").filter({ visible: true }).first().click();
  await expect(await opened).toHaveURL(/\/papers\?/);
});

test("filters go with the reader from the catalogue to a chart, and can be taken off @desktop", async ({
  page,
}) => {
  await page.goto("/papers?gpu=a100");
  await page.getByRole("link", { name: "Charts of these" }).click();
  await expect(page).toHaveURL(/\/charts\?gpu=a100$/);
  await page.getByRole("link", { name: /How costs spread/ }).click();
  await expect(page).toHaveURL(/\/charts\/how-costs-spread\?gpu=a100$/);
  await expect(page.getByText(/of 110 papers · on A100/)).toBeVisible();
  await page.getByRole("link", { name: "by work" }).click();
  await expect(page).toHaveURL(/gpu=a100&by=activity/);
  await page.getByRole("link", { name: "Without “on A100”" }).click();
  await expect(page).toHaveURL(/\/charts\/how-costs-spread\?by=activity$/);
});

test("nothing to draw says which filter to loosen @desktop", async ({ page }) => {
  await page.goto("/charts/over-time?gpu=v100&cost=1000000..");
  await expect(page.getByText(/There is nothing to draw/)).toBeVisible();
  const loosening = page.locator("p", { hasText: /^Without on V100 there would be/ });
  await loosening.getByRole("link").click();
  await expect(new ChartPage(page).points.first()).toBeVisible();
});

for (const name of CHARTS) {
  test(`${name} has its words side by side in letters of this machine, within the window`, async ({
    page,
  }) => {
    await page.goto(`/charts/${name}`);
    const chart = new ChartPage(page);
    await expect(chart.drawing).toHaveCount(1);
    const faults = await chart.drawing.evaluate((svg) => {
      const window = document.documentElement.clientWidth;
      const boxes = [...svg.querySelectorAll("text")].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const cut = boxes.filter(({ box }) => box.left < 0 || box.right > window);
      const covered = boxes.flatMap((a, at) =>
        boxes.slice(at + 1).flatMap((b) => {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // The box of a text holds room above and below its letters.
          return width > 1 && height > 4 ? [`${a.words} / ${b.words}`] : [];
        }),
      );
      return [...cut.map(({ words }) => words), ...covered];
    });
    expect(faults).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

test("a chart prints as its drawing and its table, and nothing moves @desktop", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print", reducedMotion: "reduce" });
  await page.goto("/charts/cheaper-than-before");
  await expect(new ChartPage(page).drawing).toHaveCount(1);
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  for (const name of CHARTS) {
    test(`${name} has its drawing, its table and what is left out`, async ({ page }) => {
      await page.goto(`/charts/${name}`);
      await expect(new ChartPage(page).drawing).toHaveCount(1);
      await expect(page.getByRole("table").first()).toBeVisible();
      await expect(page.getByRole("heading", { name: "Left out" })).toBeVisible();
    });
  }

  test("a paper is marked by its link @desktop", async ({ page }) => {
    await page.goto("/charts/cheaper-than-before");
    await page
      .getByRole("link", { name: /^Mark / })
      .first()
      .click();
    await expect(new ChartPage(page).drawing.locator("[data-mark=selected]")).toHaveCount(1);
    await expect(page.getByRole("link", { name: /^Unmark / })).toHaveCount(1);
  });
});

test("the chart's JSON holds the points that the page draws", async ({ page, request }) => {
  await page.goto("/charts/cost-vs-result");
  const answer = await request.get("/charts/cost-vs-result.json");
  expect(answer.status()).toBe(200);
  const body: { ok: boolean; count: number; rows: unknown[] } = await answer.json();
  expect(body.ok).toBe(true);
  expect(body.rows).toHaveLength(body.count);
  await expect(new ChartPage(page).points).toHaveCount(body.count);
});
