import { expect, test } from "./browse.ts";

test("the server says that it is ready @desktop", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ ok: true });
});

test("cursors of the JSON twin walk the whole list once @desktop", async ({ request }) => {
  const slugs: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const query: string = after === "" ? "" : `&after=${encodeURIComponent(after)}`;
    const answer = await request.get(`/papers.json?size=33&sort=title${query}`);
    const page: { count: number; rows: { slug: string }[]; next: string | null } =
      await answer.json();
    expect(page.count).toBe(110);
    slugs.push(...page.rows.map(({ slug }) => slug));
    after = page.next;
  }
  expect(new Set(slugs).size).toBe(110);
  expect(slugs).toHaveLength(110);
});

test("CSV has all filtered rows, and JSON the same @desktop", async ({ request }) => {
  const query = "gpu=a100&cost=..1000";
  const csv = await request.get(`/papers.csv?${query}`);
  expect(csv.headers()["content-type"]).toMatch(/^text\/csv/);
  const json: { count: number } = await (await request.get(`/papers.json?${query}`)).json();
  const lines = (await csv.text()).trimEnd().split(/\r?\n(?=[^\n]*,)/);
  expect(lines.length - 1).toBeGreaterThanOrEqual(json.count);
  expect(json.count).toBeGreaterThan(0);
});

const wrong = {
  "cost=abc": "cost: expected a..b, got 'abc'",
  "match=maybe": /^match: expected possible or certain/,
  "sort=price": /^sort: expected one of/,
  "size=0": /^size: expected a whole number from 1 to 200/,
  "size=201": /^size: /,
  "after=xyz": /^after: /,
  "colour=red": /colour/,
};

for (const [query, reason] of Object.entries(wrong)) {
  test(`?${query} is a 400 that says why @desktop`, async ({ request }) => {
    const answer = await request.get(`/papers.json?${query}`);
    expect(answer.status()).toBe(400);
    const body: { ok: boolean; status: number; errors: string[] } = await answer.json();
    expect(body).toMatchObject({ ok: false, status: 400 });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatch(reason);
  });
}

test("pages name their twins, and other sites may read them @desktop", async ({
  page,
  request,
}) => {
  await page.goto("/papers?gpu=a100");
  const alternate = page.locator('link[rel=alternate][type="application/json"]');
  await expect(alternate).toHaveAttribute("href", /\/papers\.json\?gpu=a100$/);
  const answer = await request.get("/papers.json", { headers: { Origin: "https://example.org" } });
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
});
