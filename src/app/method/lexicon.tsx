import type { ReactNode } from "react";
import { type WordRow, WordTable, groupWords } from "#src/components/word-table.tsx";
import { formatNumber } from "#src/domain/words.ts";
import { ACTIVITY_WORDS, BOUND_WORDS, DEVICE_WORDS, KIND_WORDS } from "#src/domain/words-names.ts";
import { ACTIVITIES } from "#src/domain/figure.ts";
import { ACTIVITY_CUES } from "#src/extract/lexicon/activities.ts";
import { AMOUNT_UNITS, MASS_UNITS } from "#src/extract/lexicon/amount-units.ts";
import { BOUND_AFTER, BOUND_BEFORE } from "#src/extract/lexicon/bound-words.ts";
import { COMPUTE_CUES } from "#src/extract/lexicon/compute-context.ts";
import { DEVICE_WORDS as DEVICE_CUES } from "#src/extract/lexicon/device-words.ts";
import { HARDWARE_ROWS } from "#src/extract/lexicon/hardware.ts";
import { METRIC_ROWS } from "#src/extract/lexicon/metrics.ts";
import {
  EXACT_WORDS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_WORDS,
  ORDER_WORDS,
  VAGUE_QUANTIFIERS,
} from "#src/extract/lexicon/number-words.ts";
import {
  COMPARATOR_CUES,
  LIMIT_CUES,
  ROLE_CUES,
  SAVING_CUES,
} from "#src/extract/lexicon/role-cues.ts";
import { TIME_UNITS } from "#src/extract/lexicon/time-units.ts";

/** Every unit and cue that extraction reads by, from its own tables. */
export function Lexicon() {
  return (
    <>
      <Fold title="Units">
        <WordTable
          caption="Units of time, in hours"
          heads={["Unit", "Written"]}
          rows={groupWords(TIME_UNITS, ({ name, hours }) => `${name}: ${formatNumber(hours)} h`)}
        />
        <WordTable
          caption="Units of money, energy and operations, with their factor to the kind’s own unit"
          heads={["Unit", "Written"]}
          rows={groupWords(
            AMOUNT_UNITS,
            ({ kind, name, factor }) => `${KIND_WORDS[kind]}: ${name} × ${formatNumber(factor)}`,
          )}
        />
        <WordTable
          caption="Units of mass before CO2, in kg"
          heads={["Unit", "Written"]}
          rows={groupWords(MASS_UNITS, ({ name, factor }) => `${name}: ${formatNumber(factor)} kg`)}
        />
      </Fold>
      <Fold title="Numbers and bounds">
        <WordTable
          caption="Words before or after a number that bound it"
          heads={["Bound", "Words"]}
          rows={[
            ...groupWords(BOUND_BEFORE, (bound) => `${BOUND_WORDS[bound].name}, before`),
            ...groupWords(BOUND_AFTER, (bound) => `${BOUND_WORDS[bound].name}, after`),
          ]}
        />
        <WordTable caption="Words for numbers" heads={["Meaning", "Words"]} rows={numberRows()} />
      </Fold>
      <Fold title="Devices and accelerators">
        <WordTable
          caption="Words for a class of device"
          heads={["Class", "Words"]}
          rows={groupWords(DEVICE_CUES, (device) => DEVICE_WORDS[device].name)}
        />
        <WordTable
          caption={`Accelerators that are known by name: ${HARDWARE_ROWS.length}`}
          heads={["Maker", "Names"]}
          rows={groupWords(
            Object.fromEntries(HARDWARE_ROWS.map(({ name, vendor }) => [name, vendor])),
            (vendor) => vendor,
          )}
        />
      </Fold>
      <Fold title="Cues: whose cost, for what, and whether it is computing at all">
        <WordTable
          caption="Cues for whose cost a figure is. A star stands for any ending."
          heads={["Cue", "Words"]}
          rows={cueRows({ ...ROLE_CUES, ...COMPARATOR_CUES, ...SAVING_CUES, ...LIMIT_CUES })}
        />
        <WordTable
          caption="Cues for the work that a cost is for"
          heads={["Work", "Words"]}
          rows={ACTIVITIES.flatMap((activity) =>
            activity === "other"
              ? []
              : [{ name: ACTIVITY_WORDS[activity].name, words: ACTIVITY_CUES[activity] }],
          )}
        />
        <WordTable
          caption="Cues that a duration is one of computing"
          heads={["Cue", "Words"]}
          rows={cueRows(COMPUTE_CUES)}
        />
      </Fold>
      <Fold title="Metrics of results">
        <p>{METRIC_ROWS.map(({ name }) => name).join(", ")}.</p>
      </Fold>
    </>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

function cueRows(cues: Readonly<Record<string, readonly string[]>>): WordRow[] {
  return Object.entries(cues).map(([name, words]) => ({ name, words }));
}

function numberRows(): WordRow[] {
  const exact = Object.entries(EXACT_WORDS).map(([word, value]) => `${word} (${value})`);
  const times = Object.entries({ ...MAGNITUDE_WORDS, ...MAGNITUDE_LETTERS });
  return [
    { name: "a number", words: exact },
    {
      name: "times a number",
      words: times.map(([word, value]) => `${word} (${formatNumber(value)})`),
    },
    {
      name: "an order of magnitude",
      words: Object.entries(ORDER_WORDS).map(
        ([word, { low, high }]) => `${word} (${formatNumber(low)} to ${formatNumber(high)})`,
      ),
    },
    { name: "2 to 10", words: VAGUE_QUANTIFIERS.map((words) => words.join(" ")) },
  ];
}
