"use client";

import { useEffect, useState } from "react";

interface Props {
  /** The id of the figure that the notes are for. Its rows in the table have the ids `point-<index>`. */
  figureId: string;
}

interface Note {
  name: string;
  /** The sentences quoted, as the table has them. */
  html: string;
}

const markOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement>("[data-mark=point]") : null;

function noteOf(mark: SVGElement): Note {
  const quotes = document.querySelector(`#point-${mark.dataset["index"]} .point-quotes`);
  return { name: mark.querySelector("title")?.textContent ?? "", html: quotes?.innerHTML ?? "" };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Moves the focus to the next or previous mark, in the order of cost. */
function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const mark = markOf(event.target);
  const drawing = mark?.closest("svg");
  if (step === undefined || !mark || !drawing) return;
  const marks = [...drawing.querySelectorAll<SVGElement>("[data-mark=point]")];
  const next = marks[marks.indexOf(mark) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Under the drawing: what the paper says of the mark that is pointed at or has the focus. */
export function ChartNotes({ figureId }: Props) {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    const figure = document.querySelector<HTMLElement>(`#${figureId}`);
    const show = (event: Event) => {
      const mark = markOf(event.target);
      if (mark) setNote(noteOf(mark));
    };
    const stop = new AbortController();
    const { signal } = stop;
    figure?.addEventListener("pointerover", show, { signal });
    figure?.addEventListener("focusin", show, { signal });
    figure?.addEventListener("keydown", moveFocus, { signal });
    return () => stop.abort();
  }, [figureId]);
  return (
    <div className="chart-note no-print">
      {note ? (
        <>
          <p className="chart-note-name">{note.name}</p>
          {/* The table's own cell, which React has escaped. */}
          <div dangerouslySetInnerHTML={{ __html: note.html }} />
        </>
      ) : (
        <p className="label">
          Point at a mark, or go to it with Tab and the arrow keys, to read what the paper says. A
          click opens the paper.
        </p>
      )}
    </div>
  );
}
