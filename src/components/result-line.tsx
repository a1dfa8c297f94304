import Link from "next/link";

interface Props {
  /** What is listed, in words: "12 of 110 papers · on A100". */
  words: string;
  /** What in the URL was wrong and does not count. */
  ignored: readonly string[];
  /** The list without filters; null where none is on. */
  clearHref: string | null;
}

/** What the list holds, in a sentence, and the way out of it. */
export function ResultLine({ words, ignored, clearHref }: Props) {
  return (
    <div className="result-line">
      <p aria-live="polite">
        {words}{" "}
        {clearHref !== null && (
          <Link href={clearHref} className="ml-2 whitespace-nowrap">
            <span aria-hidden="true">✕ </span>clear
          </Link>
        )}
      </p>
      {ignored.length > 0 && (
        <p className="text-warn">Left out of the question: {ignored.join("; ")}.</p>
      )}
    </div>
  );
}
