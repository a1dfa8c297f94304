import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { tidySvg } from "#src/components/charts/drawing/tidy-svg.ts";

/** Turns of the event loop after which a drawing that still changes counts as one that never ends. */
const MOST_TURNS = 200;
/** A drawing is finished when it stayed the same for so many turns. */
const QUIET_TURNS = 2;

/**
 * Draws an element that holds one Recharts chart of fixed size, and gives its `<svg>` as text that is good
 * XML and good HTML alike; `attributes` go to the `<svg>` itself. Needs a document in the thread: see installDom.
 *
 * @throws when nothing was drawn, or the drawing did not come to rest
 */
export async function renderSvg(
  element: ReactElement,
  attributes: Readonly<Record<string, string>>,
): Promise<string> {
  const host = document.createElement("div");
  const failures: unknown[] = [];
  const root = createRoot(host, { onUncaughtError: (error) => failures.push(error) });
  try {
    root.render(element);
    await comeToRest(host);
    if (failures.length > 0) throw failures[0];
    const svg = host.querySelector("svg");
    if (!svg) throw new Error("the chart drew no <svg>");
    tidySvg(svg);
    for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
    return new window.XMLSerializer().serializeToString(svg);
  } finally {
    root.unmount();
  }
}

/** Waits until React and Recharts' store have nothing more to change. */
async function comeToRest(host: HTMLElement): Promise<void> {
  let before = "";
  let quiet = 0;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    const now = host.innerHTML;
    quiet = now !== "" && now === before ? quiet + 1 : 0;
    if (quiet === QUIET_TURNS) return;
    before = now;
  }
  throw new Error(`the chart still changed after ${MOST_TURNS} turns`);
}
