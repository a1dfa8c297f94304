import { assert, array, constantFrom, nat, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { toDisplaySpan, toDisplayText } from "#src/domain/display-text.ts";

const shown = (raw: string) => toDisplayText(raw).display;

describe("text for reading", () => {
  it.each([
    ["PixArt-$α$: Fast Training", "PixArt-α: Fast Training"],
    ["an error of 2.08\\%, with lm\\_head", "an error of 2.08%, with lm_head"],
    ["single 8timesA800 GPU machine", "single 8×A800 GPU machine"],
    ["is 1.2times faster, three times over", "is 1.2× faster, three times over"],
    ["in sim3 hours of simulation", "in ~3 hours of simulation"],
    ["saving \\300,000 (26,000 vs. \\320,000)", "saving $300,000 (26,000 vs. $320,000)"],
    ["PIXART-\\alpha$ will", "PIXART-α will"],
    ["utilize~proxy tasks in ~68 hours", "utilize\u00A0proxy tasks in ~68 hours"],
    ["for 30--40 hours -- or more", "for 30–40 hours – or more"],
    ["Nystr\\\"om and Poincar\\'{e}", "Nyström and Poincaré"],
    ["10^4 of 10^{19}, and CO_2", "10⁴ of 10¹⁹, and CO₂"],
    ["OPT_2.7B and file_names stay", "OPT_2.7B and file_names stay"],
    ["\\emph{very} \\textbf{\\underline{F}}ast \\cite{one,two}.", "very Fast."],
    ["\\href{https://a.org/b}{our page}", "our page"],
    ["5$\\times$ to 3.38$\\rightarrow$3.75", "5× to 3.38→3.75"],
    ["``quoted''", "“quoted”"],
  ])("shows %j as %j", (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    "less than $0.1 million",
    "between $100 and $200",
    "($100K+) for 8 GPUs at $2/h",
    "a $5",
  ])("leaves the money in %j alone", (raw) => {
    expect(shown(raw)).toBe(raw);
  });

  it("moves a span with its words", () => {
    const raw = "$α$ took \\textbf{8timesA800} for sim3 hours";
    const text = toDisplayText(raw);
    const start = raw.indexOf("8times");
    const span = toDisplaySpan(text, { start, end: raw.indexOf(" hours") + 6 });
    expect(text.display.slice(span.start, span.end)).toBe("8×A800 for ~3 hours");
  });

  it("gives the whole of a sign to a span that cuts it", () => {
    const text = toDisplayText("8timesA800");
    const span = toDisplaySpan(text, { start: 3, end: 5 });
    expect(text.display.slice(span.start, span.end)).toBe("×");
  });
});

const snippet = constantFrom(
  ..."$ \\ { } ~ ^ _ -- times sim \\times \\emph{ \\cite{ab} \\% $x^2$ 8timesA800 CO_2 \\\" o \\300,000 GPU hours in 3.5 α 𝔸 `` '' \\alpha$ \n {here}".split(
    " ",
  ),
  " ",
);
const rawText = array(snippet, { maxLength: 40 }).map((parts) => parts.join(""));

describe("spans of any text", () => {
  it("keep their order, stay inside, and keep every verbatim letter", () => {
    assert(
      property(tuple(rawText, nat(200), nat(200), nat(200)), ([raw, a, b, c]) => {
        const text = toDisplayText(raw);
        const [start = 0, middle = 0, end = 0] = [a, b, c]
          .map((offset) => Math.min(offset, raw.length))
          .toSorted((x, y) => x - y);
        const first = toDisplaySpan(text, { start, end: middle });
        const second = toDisplaySpan(text, { start: middle, end });
        for (const span of [first, second]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.display.length);
        }
        expect(first.start).toBeLessThanOrEqual(second.start);
        expect(first.end).toBeLessThanOrEqual(Math.max(second.end, first.end));
        expect(toDisplaySpan(text, { start: 0, end: raw.length })).toEqual({
          start: 0,
          end: text.display.length,
        });
      }),
    );
  });

  it("maps plain words to themselves, wherever they stand", () => {
    assert(
      property(rawText, rawText, (before, after) => {
        const raw = `${before} 675 A100 GPU days ${after}`;
        const text = toDisplayText(raw);
        const start = before.length + 1;
        const span = toDisplaySpan(text, { start, end: start + "675 A100 GPU days".length });
        expect(text.display.slice(span.start, span.end)).toBe("675 A100 GPU days");
      }),
    );
  });

  it("never throws", () => {
    assert(
      property(string({ unit: "binary" }), (raw) => {
        expect(typeof shown(raw)).toBe("string");
      }),
    );
  });
});
