import type { Metadata } from "next";
import { Accuracy } from "#src/app/method/accuracy.tsx";
import { Api } from "#src/app/method/api.tsx";
import { Lexicon } from "#src/app/method/lexicon.tsx";
import { Meanings } from "#src/app/method/meanings.tsx";

const CONTENTS = [
  { id: "kinds", title: "Kinds of figure" },
  { id: "roles", title: "Whose cost it is" },
  { id: "bounds", title: "Bounds" },
  { id: "lexicon", title: "Every unit and cue" },
  { id: "accuracy", title: "How right it is" },
  { id: "limits", title: "Limits" },
  { id: "api", title: "JSON, CSV and API" },
  { id: "sources", title: "Sources and licences" },
] as const;

export const metadata: Metadata = {
  title: "Method",
  description:
    "How GPU Hours reads compute costs out of abstracts, how right it is, and what it cannot do.",
  alternates: { canonical: "/method" },
};

/** How it works, what its words mean, how right it is, its limits, its API and its sources. */
export default function MethodPage() {
  return (
    <div className="with-contents">
      <nav aria-label="On this page" className="page-contents no-print">
        <ul>
          {CONTENTS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article className="prose method">
        <h1>How it works</h1>
        <p>
          GPU Hours reads the titles and abstracts of papers and enters every statement of an amount
          of computing: what a piece of work took, would take, saved or was allowed. Each number is
          tied to the words it came from, says whose cost it is, and keeps its bounds. Nothing is
          estimated: what a paper does not say is not stated here either.
        </p>
        <p>
          The reading is done by rules over tables of words, in steps that can be followed: the text
          is cut into words and numbers; numbers with a unit of time, money, energy, emissions or
          operations become candidates; devices and their counts are joined to them; each gets its
          value, its bound, its role and its work from the words around it. A person’s correction,
          where there is one, is shown with its reason.
        </p>
        <p>
          A paper’s headline cost is what it asks of somebody who wants to do what it did: stages
          add up, several settings give an interval, several ways of saying one thing count once. A
          paper that states no device time of its own has no headline cost. That is never nought: it
          sorts last, and a filter on cost leaves it out unless asked.
        </p>
        <Meanings />
        <h2 id="lexicon">Every unit and cue</h2>
        <Lexicon />
        <h2 id="accuracy">How right it is</h2>
        <Accuracy />
        <h2 id="limits">Limits</h2>
        <ul>
          <li>
            Only titles and abstracts are read. Most costs stand in the body of a paper, which is
            not.
          </li>
          <li>
            A GPU-hour of one model is not one of another. The ruler counts hours, whatever the
            device.
          </li>
          <li>
            A running time without a number of devices is shown and never multiplied by a guess.
          </li>
          <li>Authors round, forget failed runs, and count differently. The numbers are theirs.</li>
          <li>1 month is 730 hours, 1 year 8,760. “A GPU” is one device.</li>
        </ul>
        <h2 id="api">JSON, CSV and API</h2>
        <Api />
        <h2 id="sources">Sources and licences</h2>
        <ul>
          <li>
            Papers: a saved listing of 110 papers on GPU hours from Hugging Face papers; titles and
            abstracts are their authors’. arXiv ids, years and venues were checked against public
            bibliographies.
          </li>
          <li>
            Accelerators: Epoch AI, “Machine Learning Hardware”, CC BY 4.0, with corrections that
            data/ORIGIN.md lists.
          </li>
          <li>The code is MIT. The annotations and corrections come with it.</li>
        </ul>
      </article>
    </div>
  );
}
