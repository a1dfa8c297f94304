"use client";

import { type ChangeEvent, useRef, useState, useSyncExternalStore } from "react";
import { roundCostAtPosition, scalePosition } from "#src/domain/cost-scale.ts";
import { formatNumber } from "#src/domain/words.ts";
import type { CostRange } from "#src/domain/words-match.ts";

/** Stops of a handle along the ruler: about one for each two-digit number. */
const STOPS = 400;

/** How long after the last key a range applies, in milliseconds. */
const KEY_PAUSE = 300;

interface Props {
  range: CostRange | null;
  /** The id of the text field that holds the range. */
  fieldId: string;
}

/**
 * Two handles on the ruler's filter that write "a..b" into the text field beside them. They only come with
 * a script; the field works without. A handle at its end of the ruler leaves that end open.
 */
export function RulerHandles({ range, fieldId }: Props) {
  const [stops, setStops] = useState(() => stopsOf(range));
  const [shownRange, setShownRange] = useState(range);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isReady = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
  // Another range came from the server (a link, Back, the field): the handles follow it.
  if (range?.low !== shownRange?.low || range?.high !== shownRange?.high) {
    setShownRange(range);
    setStops(stopsOf(range));
  }
  if (!isReady) return null;

  const field = () => {
    const element = document.getElementById(fieldId);
    return element instanceof HTMLInputElement ? element : null;
  };
  const move = (end: "low" | "high") => (event: ChangeEvent<HTMLInputElement>) => {
    const stop = Number(event.target.value);
    const next =
      end === "low"
        ? { low: Math.min(stop, stops.high - 1), high: stops.high }
        : { low: stops.low, high: Math.max(stop, stops.low + 1) };
    setStops(next);
    const input = field();
    if (input) input.value = spellRange(next);
  };
  const apply = () => {
    clearTimeout(pause.current);
    field()?.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const handle = (end: "low" | "high", name: string) => (
    <input
      type="range"
      min={0}
      max={STOPS}
      value={stops[end]}
      onChange={move(end)}
      onPointerUp={apply}
      onKeyUp={({ key }) => {
        if (!/^(?:Arrow|Home|End|Page)/.test(key)) return;
        clearTimeout(pause.current);
        pause.current = setTimeout(apply, KEY_PAUSE);
      }}
      aria-label={name}
      aria-valuetext={sayStop(stops[end], end)}
      className="ruler-handle"
    />
  );
  return (
    <div className="ruler-handles">
      {handle("low", "Lowest cost")}
      {handle("high", "Highest cost")}
    </div>
  );
}

const subscribeToNothing = () => () => undefined;
const isInBrowser = () => true;
const isOnServer = () => false;

function stopsOf(range: CostRange | null): { low: number; high: number } {
  const stop = (hours: number) => Math.round(scalePosition(hours) * STOPS);
  return {
    low: range?.low === null || range?.low === undefined ? 0 : stop(range.low),
    high: range?.high === null || range?.high === undefined ? STOPS : stop(range.high),
  };
}

function spellRange({ low, high }: { low: number; high: number }): string {
  if (low === 0 && high === STOPS) return "";
  const from = low === 0 ? "" : roundCostAtPosition(low / STOPS);
  return `${from}..${high === STOPS ? "" : roundCostAtPosition(high / STOPS)}`;
}

function sayStop(stop: number, end: "low" | "high"): string {
  if (stop === (end === "low" ? 0 : STOPS)) return "no limit";
  return `${formatNumber(roundCostAtPosition(stop / STOPS))} GPU-hours`;
}
