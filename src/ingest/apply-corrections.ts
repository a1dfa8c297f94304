import { BASE_UNITS, type Figure } from "#src/domain/figure.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import type { Correction } from "#src/ingest/corrections.ts";
import { slugOfTitle } from "#src/store/choose-slugs.ts";
import type { StoredFigure } from "#src/store/paper-record.ts";

/** What corrections make of a paper's figures, and those of them that match none. */
export interface Corrected {
  figures: StoredFigure[];
  unmatched: Correction[];
}

/** The corrections that speak of a paper, by its title or by its slug. */
export function correctionsOf(title: string, corrections: readonly Correction[]): Correction[] {
  if (corrections.length === 0) return [];
  const key = titleKeyOf(title);
  const slug = slugOfTitle(title);
  return corrections.filter(({ paper }) => paper === slug || titleKeyOf(paper) === key);
}

/** The quote holds the figure's words or is part of them. */
function isQuoted(figure: Figure, { quote, field }: Correction): boolean {
  if (field !== undefined && figure.field !== field) return false;
  return figure.text.includes(quote) || quote.includes(figure.text);
}

function correctFigure(figure: StoredFigure, { set = {}, reason }: Correction): StoredFigure {
  const { low = figure.low, high = figure.high, kind = figure.kind } = set;
  const sameValue = low === figure.low && high === figure.high && kind === figure.kind;
  const { field, start, end, text } = figure;
  return {
    field,
    start,
    end,
    text,
    kind,
    low,
    high,
    bound: set.bound ?? figure.bound,
    role: set.role ?? figure.role,
    device: set.device === undefined ? figure.device : set.device,
    hardware: set.hardware === undefined ? figure.hardware : set.hardware,
    deviceCount: set.deviceCount === undefined ? figure.deviceCount : set.deviceCount,
    activity: set.activity ?? figure.activity,
    // How the wrong value came about explains the right one no more.
    derivation: sameValue
      ? figure.derivation
      : [{ part: "amount", low, high, unit: BASE_UNITS[kind], start, end, carried: false }],
    correction: reason,
  };
}

/** A paper's figures with people's word on them. Every figure that a correction quotes is corrected. */
export function applyCorrections(
  figures: readonly Figure[],
  corrections: readonly Correction[],
): Corrected {
  let corrected: StoredFigure[] = figures.map((figure) =>
    Object.assign({ correction: null }, figure),
  );
  const unmatched: Correction[] = [];
  for (const correction of corrections) {
    if (!corrected.some((figure) => isQuoted(figure, correction))) unmatched.push(correction);
    corrected = correction.notAFigure
      ? corrected.filter((figure) => !isQuoted(figure, correction))
      : corrected.map((figure) =>
          isQuoted(figure, correction) ? correctFigure(figure, correction) : figure,
        );
  }
  return { figures: corrected, unmatched };
}
