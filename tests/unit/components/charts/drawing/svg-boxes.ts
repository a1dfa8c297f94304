import { JSDOM } from "jsdom";
import type { Box } from "#src/components/charts/layout/format.ts";

/** Reads a drawing as a document. */
export function readSvg(svg: string): Document {
  const { DOMParser } = new JSDOM("", { url: "http://localhost" }).window;
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

export const numberOf = (element: Element, name: string) =>
  Number(element.getAttribute(name) ?? "0");

interface Point {
  x: number;
  y: number;
}

/** A transformation of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function matrixOf(transform: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [p = 0, q = 0, r = 0] = list.split(/[\s,]+/u).map(Number);
    if (name === "translate") matrix = multiply(matrix, [1, 0, 0, 1, p, q]);
    else if (name === "scale") matrix = multiply(matrix, [p, 0, 0, p, 0, 0]);
    else if (name === "rotate") {
      const turn = (p * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      matrix = multiply(matrix, [1, 0, 0, 1, q, r]);
      matrix = multiply(matrix, [cos, sin, -sin, cos, 0, 0]);
      matrix = multiply(matrix, [1, 0, 0, 1, -q, -r]);
    } else throw new Error(`No test knows the transform '${name}'.`);
  }
  return matrix;
}

/** From an element's own coordinates to the drawing's. */
function toDrawing(element: Element): Matrix {
  const chain: Matrix[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    chain.unshift(matrixOf(each.getAttribute("transform") ?? ""));
  }
  return chain.reduce(multiply, IDENTITY);
}

/** The corners of a path; of an arc, the corners of the box that its circle may fill. */
function pointsOfPath(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = "", list = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const numbers = [...list.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gu)].map(Number);
    const [p = 0, q = 0] = numbers;
    if (command === "M" || command === "L") at = { x: p, y: q };
    else if (command === "H") at = { ...at, x: p };
    else if (command === "V") at = { ...at, y: p };
    else if (command === "h") at = { ...at, x: at.x + p };
    else if (command === "v") at = { ...at, y: at.y + p };
    else if (command === "a") {
      const [radius = 0, , , , , dx = 0, dy = 0] = numbers;
      const end = { x: at.x + dx, y: at.y + dy };
      const middle = (at.x + end.x) / 2;
      points.push(
        { x: middle - radius, y: at.y - radius },
        { x: middle + radius, y: at.y + radius },
      );
      at = end;
    } else if (command !== "Z") throw new Error(`No test knows the path command '${command}'.`);
    points.push(at);
  }
  return points;
}

function pointsOf(shape: Element): Point[] {
  const [x, y] = [numberOf(shape, "x"), numberOf(shape, "y")];
  const [width, height] = [numberOf(shape, "width"), numberOf(shape, "height")];
  if (shape.tagName === "rect")
    return [
      { x, y },
      { x: x + width, y: y + height },
    ];
  if (shape.tagName === "path") return pointsOfPath(shape.getAttribute("d") ?? "");
  const [cx, cy, r] = [numberOf(shape, "cx"), numberOf(shape, "cy"), numberOf(shape, "r")];
  return [
    { x: cx - r, y: cy - r },
    { x: cx + r, y: cy + r },
  ];
}

/** The box that a circle, rectangle or path fills in the drawing, without its stroke. */
export function boxOf(shape: Element): Box {
  const [a, b, c, d, e, f] = toDrawing(shape);
  const own = pointsOf(shape);
  // All four corners: a turned box is no wider than they say.
  const xs = own.map(({ x }) => x);
  const ys = own.map(({ y }) => y);
  const corners = [Math.min(...xs), Math.max(...xs)].flatMap((x) =>
    [Math.min(...ys), Math.max(...ys)].map((y) => ({
      x: a * x + c * y + e,
      y: b * x + d * y + f,
    })),
  );
  const left = Math.min(...corners.map(({ x }) => x));
  const top = Math.min(...corners.map(({ y }) => y));
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map(({ x }) => x)) - left,
    height: Math.max(...corners.map(({ y }) => y)) - top,
  };
}

/** What stands for one paper, and what stands for several. */
export const MARKS = ":is([data-mark=point], [data-mark=cell], [data-mark=bar])";

/** What is drawn for the data: shapes within marks, without the clear discs that only catch the pointer. */
export function shapesOfMarks(svg: Document): Element[] {
  return [...svg.querySelectorAll(`${MARKS} :is(circle, rect, path):not([fill=transparent])`)];
}
