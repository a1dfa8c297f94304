import {
  type RecordedAccuracy,
  type RecordedMeasurement,
  recordedAccuracySchema,
} from "#src/domain/accuracy.ts";

/**
 * The content of data/accuracy.json with a measurement put in place of the one of the same name, or
 * after the others. `content` is null where there is no file yet; an empty `about` keeps the old one.
 */
export function recordAccuracy(content: string | null, measured: RecordedMeasurement): string {
  const recorded: RecordedAccuracy =
    content === null
      ? { sets: [], readings: [] }
      : recordedAccuracySchema.parse(JSON.parse(content));
  const index = recorded.sets.findIndex(({ name }) => name === measured.name);
  const about = measured.about === "" ? (recorded.sets[index]?.about ?? "") : measured.about;
  recorded.sets.splice(index === -1 ? recorded.sets.length : index, 1, { ...measured, about });
  return `${JSON.stringify(recorded, null, 2)}\n`;
}
