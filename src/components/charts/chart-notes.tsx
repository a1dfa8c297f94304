"use client";

import { useEffect, useRef, useState } from "react";

interface Props {
  /** The id of the figure that the notes are for. Its rows in the table have the ids `point-<index>`. */
  figureId: string;
  /** What can be pointed at, and what a click does. */
  help: string;
}

interface Note {
  name: string;
  /** The sentences quoted, as the table has them. */
  html: string;
}

/** What stands for one paper, and what stands for several. */
const MARKS = ":is([data-mark=point], [data-mark=cell], [data-mark=bar])";

const markOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement>(`a${MARKS}`) : null;

const rowOf = (mark: SVGElement) => document.querySelector(`#point-${mark.dataset["index"]}`);

function noteOf(mark: SVGElement): Note {
  const quotes = rowOf(mark)?.querySelector(".point-quotes");
  return { name: mark.querySelector("title")?.textContent ?? "", html: quotes?.innerHTML ?? "" };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

const marksOf = (drawing: Element) => [...drawing.querySelectorAll<SVGElement>(`a${MARKS}`)];

/** A drawing is one stop of the Tab key; the arrow keys go on from there. Without a script, every mark is a stop. */
function becomeStop(mark: SVGElement, drawing: Element): void {
  for (const other of marksOf(drawing)) other.setAttribute("tabindex", other === mark ? "0" : "-1");
}

/** Moves the focus to another mark, in the order of the drawing. */
function moveFocus(event: KeyboardEvent, mark: SVGElement, drawing: Element): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const marks = marksOf(drawing);
  const at = Math.min(Math.max(marks.indexOf(mark) + step, 0), marks.length - 1);
  event.preventDefault();
  marks[at]?.focus();
}

/** The drawing of those in a figure that the style sheet shows. */
const shownDrawing = (figure: Element) =>
  [...figure.querySelectorAll("svg")].find((drawing) => drawing.getClientRects().length > 0);

/** Under the drawing: what the paper says of the mark that is pointed at or has the focus. */
export function ChartNotes({ figureId, help }: Props) {
  const [note, setNote] = useState<Note | null>(null);
  /** The mark whose paper the space bar has just marked: the new drawing has its focus again. */
  const marked = useRef<string | null>(null);
  useEffect(() => {
    const figure = document.querySelector<HTMLElement>(`#${figureId}`);
    if (!figure) return undefined;
    for (const drawing of figure.querySelectorAll("svg")) {
      const [first] = marksOf(drawing);
      if (first && !drawing.querySelector('a[tabindex="0"]')) becomeStop(first, drawing);
    }
    if (marked.current !== null && !figure.contains(document.activeElement)) {
      const again = shownDrawing(figure)?.querySelector<SVGElement>(
        `a[data-index="${marked.current}"]`,
      );
      again?.focus({ preventScroll: true });
      marked.current = null;
    }
    const show = (event: Event) => {
      const mark = markOf(event.target);
      if (mark) setNote(noteOf(mark));
    };
    const stay = (event: Event) => {
      const mark = markOf(event.target);
      const drawing = mark?.closest("svg");
      if (mark && drawing) becomeStop(mark, drawing);
    };
    const press = (event: KeyboardEvent) => {
      const mark = markOf(event.target);
      const drawing = mark?.closest("svg");
      if (!mark || !drawing || event.altKey || event.ctrlKey || event.metaKey) return;
      const toggle = rowOf(mark)?.querySelector<HTMLElement>(".mark-toggle");
      if (event.key !== " ") moveFocus(event, mark, drawing);
      else if (toggle) {
        event.preventDefault();
        marked.current = mark.dataset["index"] ?? null;
        toggle.click();
      }
    };
    const stop = new AbortController();
    const { signal } = stop;
    figure.addEventListener("pointerover", show, { signal });
    figure.addEventListener("focusin", show, { signal });
    figure.addEventListener("focusin", stay, { signal });
    figure.addEventListener("keydown", press, { signal });
    return () => stop.abort();
    // Another URL is another drawing: React keeps this component and gives the figure a new one.
  });
  return (
    <div className="chart-note no-print">
      {note ? (
        <>
          <p className="chart-note-name">{note.name}</p>
          {/* The table's own cell, which React has escaped. */}
          <div dangerouslySetInnerHTML={{ __html: note.html }} />
        </>
      ) : (
        <p className="label">{help}</p>
      )}
    </div>
  );
}
