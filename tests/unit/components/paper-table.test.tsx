import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PaperTable } from "#src/components/paper-table.tsx";
import type { PaperRow } from "#src/query/rows.ts";

const known: PaperRow = {
  slug: "known",
  title: "Known~cost of 8timesA800",
  authors: [],
  year: 2024,
  venue: null,
  arxivId: null,
  url: null,
  costLow: null,
  costHigh: 200,
  costBound: "at_most",
  device: "gpu",
  costHardware: null,
  hardware: ["A800"],
  activities: ["training"],
  figures: [],
  results: [],
};
const unknown: PaperRow = {
  ...known,
  slug: "unknown",
  costHigh: null,
  costBound: null,
  hardware: [],
};

const draw = (more: Partial<Parameters<typeof PaperTable>[0]> = {}) =>
  renderToStaticMarkup(
    <PaperTable
      caption="2 papers"
      papers={[known, unknown]}
      columns={[]}
      unit="hours"
      range={null}
      sort="-cost"
      sortHref={(sort) => `/papers?sort=${sort}`}
      matches={new Map()}
      {...more}
    />,
  );

describe("the table of papers", () => {
  it("says a cost with its bound, and an unknown one in words", () => {
    const html = draw();
    expect(html).toContain("≤ 200");
    expect(html).toContain("Cost not stated");
    expect(html).toContain("8×A800");
  });

  it("says which column it is sorted by, and its link turns the order around", () => {
    expect(draw()).toMatch(/aria-sort="descending"[^>]*><a[^>]*href="\/papers\?sort=cost"/);
    expect(draw({ sort: "cost" })).toMatch(
      /aria-sort="ascending"[^>]*><a[^>]*href="\/papers\?sort=-cost"/,
    );
  });

  it("says why a possible match is listed, and nothing of a certain one", () => {
    expect(draw({ range: { low: null, high: 100 } })).toContain(
      "Possibly under 100 (the paper says at most 200)",
    );
    expect(draw({ range: { low: null, high: 300 } })).not.toContain("Possibly");
  });

  it("shows the columns that were chosen", () => {
    const html = draw({ columns: ["year"] });
    expect(html).toContain("2024");
    expect(html).not.toContain("Cost not stated");
  });
});
