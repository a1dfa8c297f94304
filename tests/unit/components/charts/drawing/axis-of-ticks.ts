import { numberOf } from "./svg-boxes.ts";

/** A labelled tick as it is drawn: what it says, as a number, and where it is. */
export interface DrawnTick {
  value: number;
  px: number;
}

const TIMES: Readonly<Record<string, number>> = { "": 1, k: 1e3, M: 1e6, " million": 1e6 };

/** "0.1", "10k", "10 million", "2024", "75%" as a number; null for other words. */
function numberIn(label: string): number | null {
  const match = /^([\d,.]+)(k|M| million)?%?$/u.exec(label);
  if (!match) return null;
  return Number(match[1]?.replaceAll(",", "")) * (TIMES[match[2] ?? ""] ?? Number.NaN);
}

/** The ticks of one side of a drawing, in the order of their values. */
export function ticksOf(svg: Document, side: "below" | "left" | "right"): DrawnTick[] {
  const all = [...svg.querySelectorAll("[data-mark=tick]")];
  const anchors = { below: "middle", left: "end", right: "start" };
  return all
    .filter((tick) => tick.getAttribute("text-anchor") === anchors[side])
    .flatMap((tick) => {
      const value = numberIn(tick.textContent);
      if (value === null) return [];
      // Labels beside an axis stand with their middle at the tick: a third of their size above their baseline.
      const px =
        side === "below"
          ? numberOf(tick, "x")
          : numberOf(tick, "y") - numberOf(tick, "font-size") * 0.35;
      return [{ value, px }];
    })
    .sort((a, b) => a.value - b.value);
}

/** Where a value lies by the axis' outermost labelled ticks: what a reader with a ruler would find. */
export function readAxis(
  ticks: readonly DrawnTick[],
  kind: "linear" | "log",
): (value: number) => number {
  const [first] = ticks;
  const last = ticks.at(-1);
  if (!first || !last || first === last) throw new Error("An axis needs two labelled ticks.");
  const along = kind === "log" ? Math.log10 : (value: number) => value;
  const perUnit = (last.px - first.px) / (along(last.value) - along(first.value));
  return (value) => first.px + (along(value) - along(first.value)) * perUnit;
}
