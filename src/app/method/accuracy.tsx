import { readAccuracy } from "#src/app/method/read-accuracy.ts";
import {
  type RecordedMeasurement,
  f1Of,
  precisionOf,
  rateOf,
  recallOf,
} from "#src/domain/accuracy.ts";
import { formatNumber } from "#src/domain/words.ts";

/** How right extraction is, as it was measured. */
export async function Accuracy() {
  const accuracy = await readAccuracy();
  if (!accuracy || accuracy.sets.length === 0) return <p>No measurement has been recorded yet.</p>;
  return (
    <>
      <table className="plain-table">
        <caption>
          Of the figures that were annotated, found is the share that extraction finds; right is the
          share of what it finds that was annotated too.
        </caption>
        <thead>
          <tr>
            <th scope="col">Measured on</th>
            <th scope="col" className="number">
              Papers
            </th>
            <th scope="col" className="number">
              Right
            </th>
            <th scope="col" className="number">
              Found
            </th>
            <th scope="col" className="number wide-only">
              F1
            </th>
            <th scope="col" className="number wide-only">
              Role
            </th>
            <th scope="col" className="number wide-only">
              Bound
            </th>
            <th scope="col" className="number">
              Headline
            </th>
          </tr>
        </thead>
        <tbody>
          {accuracy.sets.map((set) => (
            <MeasurementRow key={set.name} set={set} />
          ))}
        </tbody>
      </table>
      {accuracy.readings.map(({ about, measuredOn, read, wrong }) => (
        <p key={`${about}${measuredOn}`}>
          {wrong} of {formatNumber(read)} wrong: {about} ({measuredOn}).
        </p>
      ))}
    </>
  );
}

function MeasurementRow({
  set: { name, about, measuredOn, measurement },
}: {
  set: RecordedMeasurement;
}) {
  const { papers, figures, attributes, headline } = measurement;
  const shares = [
    { name: "right", share: precisionOf(figures), isWide: false },
    { name: "found", share: recallOf(figures), isWide: false },
    { name: "f1", share: f1Of(figures), isWide: true },
    { name: "role", share: rateOf(attributes.role), isWide: true },
    { name: "bound", share: rateOf(attributes.bound), isWide: true },
    { name: "headline", share: rateOf(headline), isWide: false },
  ];
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="label block font-normal">
          {about} ({measuredOn})
        </span>
      </th>
      <td className="number">{papers}</td>
      {shares.map(({ name: column, share, isWide }) => (
        <td key={column} className={isWide ? "number wide-only" : "number"}>
          {share === null ? "" : `${(share * 100).toFixed(1)}%`}
        </td>
      ))}
    </tr>
  );
}
