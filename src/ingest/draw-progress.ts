import { formatCount } from "#src/domain/format-count.ts";

/** How far the reading of an input has come, and since when. */
export interface ProgressState {
  name: string;
  /** Readings so far, and those among them that an earlier run read. */
  read: number;
  readBefore: number;
  figures: number;
  /** The share of the input that is read, from 0 to 1; null where nobody knows. */
  share: number | null;
  seconds: number;
}

const BAR_WIDTH = 20;

/** "0:07", "12:30", "1:02:03". */
function sayTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? part : `${part}`.padStart(2, "0"))).join(":");
}

function drawBar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)} ${Math.floor(share * 100)}%`;
}

const SHORTEST_NAME = 8;

/** A name cut from the front, because a path tells most by its end. */
function endOf(name: string, room: number): string {
  if (name.length <= room) return name;
  return `…${name.slice(1 - Math.max(room, SHORTEST_NAME))}`;
}

/**
 * One line of at most so many columns: name, bar and time left where the input's size is known, records read, their
 * rate, figures found. A bar is a few lines, and the libraries for it bring windows, colours and timers of their own.
 */
export function drawProgress(state: ProgressState, columns: number): string {
  const { name, read, readBefore, figures, share, seconds } = state;
  const rate = seconds > 0 ? (read - readBefore) / seconds : 0;
  const parts = [
    `${formatCount(read)} read`,
    `${formatCount(rate)}/s`,
    `${formatCount(figures)} figures`,
  ];
  if (share !== null && share > 0 && rate > 0) {
    parts.push(`${sayTime(Math.max(0, read / share - read) / rate)} left`);
  }
  const rest = [...(share === null ? [] : [drawBar(share)]), ...parts].join("  ");
  const line = `${endOf(name, columns - rest.length - 3)}  ${rest}`;
  // A line that wraps cannot be taken back.
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}
