import { CodedText } from "#src/components/coded-text.tsx";
import { TwinLinks } from "#src/components/twin-links.tsx";
import { SEARCH_PARAMS } from "#src/query/search-params.ts";

const EXAMPLES = [
  {
    name: "/papers.json?gpu=a100&cost=..200&match=certain",
    href: "/papers.json?gpu=a100&cost=..200&match=certain",
  },
  {
    name: "/papers.csv?activity=finetuning&sort=cost",
    href: "/papers.csv?activity=finetuning&sort=cost",
  },
  { name: "/hardware.json", href: "/hardware.json" },
  { name: "/api/openapi.json", href: "/api/openapi.json" },
];

/** The API in words: every list's address with `.json` or `.csv` behind its path. */
export function Api() {
  return (
    <>
      <p>
        Every list is also data: put <code>.json</code> or <code>.csv</code> behind its path and
        keep the query. The answer holds the same rows as the page, in device-hours whatever the
        page shows; what is unknown is <code>null</code>. <code>/papers.bib</code> and{" "}
        <code>/papers.md</code> give BibTeX and a Markdown table.
      </p>
      <p className="api-examples">
        <TwinLinks links={EXAMPLES} />
      </p>
      <p>
        A JSON answer is <code>{'{"ok":true,"count":N,"rows":[…],"next":"cursor or null"}'}</code>;
        ask for the next page with <code>after=</code> and the <code>next</code> of this one. A
        value or a parameter that is not understood is a 400 that says what was expected:{" "}
        <code>{'{"ok":false,"status":400,"errors":["cost: expected a..b, got \'abc\'"]}'}</code>.
        Pages leave such a value out and say so. Reading from other sites is allowed.
      </p>
      <table className="plain-table">
        <caption>
          Parameters of a list. Those that may be repeated mean any of their values.
        </caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">What it asks for</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(SEARCH_PARAMS).map(([name, { many, about }]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <CodedText text={about.description} />
                <span className="label block">
                  <CodedText text={about.expects} />
                  {many ? "; may be repeated" : ""}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
