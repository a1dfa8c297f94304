import type { ReactNode } from "react";
import { RULER_GRID_ID } from "#src/components/ruler-definitions.tsx";
import { percent } from "#src/components/ruler-percent.ts";
import { HUMAN_MARKS, SCALE_TICKS, scalePosition } from "#src/domain/cost-scale.ts";

/** Labels that need a ruler of some length, and give way to their neighbours on a shorter one. */
const LABEL_ROOMS: ReadonlyMap<string, string> = new Map([
  ["1,000 y", "ruler-long"],
  ["10 y", "ruler-medium"],
  ["1 h", "ruler-short"],
  ["1 mo", "ruler-short"],
]);

/** The ruler's ticks with their words: the head of every ruler. */
export function RulerTicks() {
  return (
    <div className="ruler-room">
      <svg className="ruler ruler-ticks" aria-hidden="true">
        {SCALE_TICKS.map(({ deviceHours, label }) => {
          const position = scalePosition(deviceHours);
          const x = percent(position);
          return (
            <g key={label} className={LABEL_ROOMS.get(label)}>
              <text
                x={x}
                y="12"
                textAnchor={position > 0.97 ? "end" : position === 0 ? "start" : "middle"}
              >
                {label}
              </text>
              <line x1={x} x2={x} y1="17" y2="100%" className="ruler-tick" />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Costs that people can picture, under the ruler at their places. */
export function RulerHumanMarks() {
  return (
    <svg className="ruler ruler-human" aria-hidden="true">
      {HUMAN_MARKS.map(({ deviceHours, label }, index) => {
        const position = scalePosition(deviceHours);
        const x = percent(position);
        const low = index % 2 === 1;
        return (
          <g key={label}>
            <line x1={x} x2={x} y1="0" y2={low ? "20" : "4"} className="ruler-tick" />
            <text x={x} y={low ? "32" : "16"} textAnchor={position > 0.75 ? "end" : "middle"}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface TrackProps {
  /** What the marks say, in words; null where a cell beside says it. */
  label: string | null;
  className?: string;
  children?: ReactNode;
}

/** A length of the ruler with its hairlines, for marks to lie on at its top edge, which the style sheet moves to its middle. */
export function RulerTrack({ label, className = "", children }: TrackProps) {
  return (
    <svg
      className={`ruler ruler-track ${className}`}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <use href={`#${RULER_GRID_ID}`} />
      <g className="ruler-marks">{children}</g>
    </svg>
  );
}
