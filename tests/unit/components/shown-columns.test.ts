import { describe, expect, it } from "vitest";
import { shownColumns, toggleColumn } from "#src/components/shown-columns.ts";

describe("the choice of columns", () => {
  it("is the usual ones until somebody chooses", () => {
    expect(shownColumns([])).toContain("cost");
    expect(shownColumns(["year"])).toEqual(["year"]);
  });

  it("switches one off and on again, and is then no choice", () => {
    const without = toggleColumn([], "gpus");
    expect(without).not.toContain("gpus");
    expect(toggleColumn(without, "gpus")).toEqual([]);
  });

  it("adds what is not among the usual ones", () => {
    expect(shownColumns(toggleColumn([], "venue"))).toContain("venue");
  });
});
