import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkedText } from "#src/components/marked-text.tsx";
import { numberFigures } from "#src/components/numbered-figures.ts";
import type { FigureRow } from "#src/query/rows.ts";

const raw = "It takes \\textbf{8timesA800} for 8 hours, not 10--20\\% of 500 GPU hours.";

function figure(words: string, more: Partial<FigureRow>): FigureRow {
  const start = raw.indexOf(words);
  return {
    kind: "device_time",
    field: "abstract",
    start,
    end: start + words.length,
    text: words,
    low: 64,
    high: 64,
    bound: "exact",
    role: "own",
    device: "gpu",
    hardware: null,
    deviceCount: null,
    activity: "training",
    derivation: [],
    correction: null,
    ...more,
  };
}

const figures = numberFigures([
  figure("500 GPU hours", { role: "prior", low: 500, high: 500 }),
  figure("8timesA800} for 8 hours", {}),
]);
const html = renderToStaticMarkup(<MarkedText field="abstract" raw={raw} figures={figures} />);
const marks = [...html.matchAll(/<mark ([^>]*)>(.*?)<\/mark>/g)];

describe("figures marked in a text", () => {
  it("are the figure's own words, cleaned, in reading order", () => {
    expect(marks.map((mark) => mark[2])).toEqual(["8×A800 for 8 hours", "500 GPU hours"]);
  });

  it("say whose cost and how much, and are tied to their row", () => {
    expect(marks[0]?.[1]).toContain('id="figure-1"');
    expect(marks[0]?.[1]).toContain('title="this paper: 64 GPU-hours"');
    expect(marks[1]?.[1]).toContain('data-role="prior"');
    expect(html).toContain('href="#row-2"');
  });

  it("leave the other field alone", () => {
    const title = renderToStaticMarkup(<MarkedText field="title" raw={raw} figures={figures} />);
    expect(title).not.toContain("<mark");
    expect(title).toContain("10–20% of 500 GPU hours.");
  });
});
