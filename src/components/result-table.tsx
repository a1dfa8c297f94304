import { formatNumber } from "#src/domain/words.ts";
import type { Result } from "#src/domain/result.ts";
import { ROLE_WORDS } from "#src/domain/words-names.ts";

/** The results that a paper's abstract reports. */
export function ResultTable({ results }: { results: readonly Result[] }) {
  return (
    <table className="plain-table">
      <caption>Values of a quality metric that the abstract reports for a named method.</caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">On</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col">Whose</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr
            key={`${result.field}-${result.start}-${result.end}-${result.metric}-${result.value}`}
          >
            <th scope="row">{result.metric}</th>
            <td>{result.benchmark ?? "not named"}</td>
            <td className="number">
              {formatNumber(result.value)}
              {result.unit}
            </td>
            <td>{ROLE_WORDS[result.role].name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
