import { JSDOM } from "jsdom";

function requestFrame(callback: FrameRequestCallback): number {
  return Number(setTimeout(() => callback(performance.now()), 0));
}

/**
 * Gives this thread a document, so that React and Recharts can draw without a browser. Recharts measures and
 * lays out in effects, which a server rendering never runs. Call it in a worker thread and before either
 * is imported: they look for a document when they load.
 */
export function installDom(): void {
  const { window } = new JSDOM("<!doctype html><title>charts</title>", {
    pretendToBeVisual: false,
  });
  const globals = {
    window,
    document: window.document,
    navigator: window.navigator,
    Node: window.Node,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    getComputedStyle: window.getComputedStyle,
    requestAnimationFrame: requestFrame,
    cancelAnimationFrame: clearTimeout,
  };
  for (const [name, value] of Object.entries(globals)) {
    // Node has a read-only `navigator` of its own from version 21 on.
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
