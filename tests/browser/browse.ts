import { test as base, expect } from "@playwright/test";

export { expect };

interface Options {
  /** Words of console errors that a test brings about on purpose, such as a page that is not found. */
  expectedErrors: RegExp | null;
}

/** Playwright's test, which also fails when a page says something on console.error or throws. */
export const test = base.extend<Options>({
  expectedErrors: [null, { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      const { url } = message.location();
      errors.push(url === "" ? message.text() : `${message.text()} (${url})`);
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    const unexpected = errors.filter((text) => expectedErrors?.test(text) !== true);
    expect(unexpected, "errors on the page's console").toEqual([]);
  },
});
