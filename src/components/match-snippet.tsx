import { toDisplayText } from "#src/domain/display-text.ts";
import type { MatchedRun } from "#src/query/highlight-matches.ts";

/** Some words of an abstract around what a search found. */
export function MatchSnippet({ runs }: { runs: readonly MatchedRun[] }) {
  return (
    <span className="snippet">
      {runs.map((run, index) => {
        const words = toDisplayText(run.text).display;
        const key = String(index);
        return run.matched ? <b key={key}>{words}</b> : <span key={key}>{words}</span>;
      })}
    </span>
  );
}
