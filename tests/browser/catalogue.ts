import type { Locator, Page } from "@playwright/test";

/** The catalogue's page as a person finds it: by what things are called. */
export class CataloguePage {
  readonly papers: Locator;
  readonly titles: Locator;
  readonly search: Locator;
  readonly costField: Locator;

  constructor(readonly page: Page) {
    this.papers = page.getByRole("region", { name: "Papers" });
    this.titles = this.papers.locator('a[href^="/papers/"]');
    this.search = page.getByRole("searchbox", { name: /search/i });
    this.costField = page.getByRole("group", { name: /^Cost/ }).getByRole("textbox");
  }

  /** The sentence over the list, such as "12 of 110 papers · on A100". */
  sentence(words: RegExp): Locator {
    return this.page.getByRole("main").getByText(words).first();
  }

  gpu(name: string): Locator {
    return this.page
      .getByRole("group", { name: "GPU", exact: true })
      .getByRole("checkbox", { name: new RegExp(`^${name}\\b(?! \\d+GB)`) });
  }

  /** The path of every paper listed, in the order of the page. */
  async listPaths(): Promise<string[]> {
    return this.titles.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  }
}
