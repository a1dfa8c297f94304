/** Attributes that Recharts hands down to elements which have no use for them. */
const LEFTOVERS = ["tabindex", "orientation", "angle", "role"];
const LINE_LEFTOVERS = ["width", "height", "x", "y"];

/**
 * Takes out of a drawing what only Recharts in a browser needs: empty layers, focus stops on layers, its
 * class names, ids that would clash between two drawings on a page. What the marks set is kept.
 */
export function tidySvg(svg: SVGElement): void {
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    if (element.closest("[data-mark]")) continue;
    for (const name of LEFTOVERS) element.removeAttribute(name);
    if (element.getAttribute("class")?.includes("recharts")) element.removeAttribute("class");
    if (element.id.startsWith("recharts")) element.removeAttribute("id");
    if (element.tagName === "line") {
      for (const name of LINE_LEFTOVERS) element.removeAttribute(name);
    }
  }
  for (const unused of svg.querySelectorAll("defs:has(> clipPath), desc:empty, title:empty")) {
    unused.remove();
  }
  for (const group of [...svg.querySelectorAll("g")].reverse()) {
    if (group.childElementCount === 0 && group.attributes.length === 0) group.remove();
  }
  svg.removeAttribute("style");
}
