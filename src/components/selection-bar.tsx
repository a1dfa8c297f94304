"use client";

import { type MouseEvent, useState } from "react";
import { SELECTION_FORM_ID } from "#src/components/selection-form-id.ts";

interface Props {
  /** Where a form that holds the ticked papers goes: the list, and its citations. */
  paths: { list: string; bibtex: string; markdown: string; csv: string };
}

/**
 * What can be done with ticked papers. Each button sends the form of ticked papers to a page or file, so
 * that it works without a script; with one, the citations are copied instead of opened.
 */
export function SelectionBar({ paths }: Props) {
  const [said, setSaid] = useState("");
  const copy = (path: string, what: string) => async (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    const slugs = new FormData(form).getAll("paper").map(String);
    if (slugs.length === 0) {
      setSaid("Tick a paper first.");
      return;
    }
    const query = new URLSearchParams(slugs.map((slug) => ["paper", slug]));
    try {
      const answer = await fetch(`${path}?${query}`);
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      await navigator.clipboard.writeText(await answer.text());
      setSaid(`${what} of ${slugs.length} ${slugs.length === 1 ? "paper" : "papers"} copied.`);
    } catch {
      // No clipboard on pages that are not served securely: the file itself serves as well.
      location.assign(`${path}?${query}`);
    }
  };
  return (
    <form id={SELECTION_FORM_ID} method="get" action={paths.list} className="selection-bar">
      <span>Ticked papers:</span>
      <button type="submit" className="link-button">
        show only these
      </button>
      <button
        type="submit"
        formAction={paths.bibtex}
        onClick={copy(paths.bibtex, "BibTeX")}
        className="link-button"
      >
        copy BibTeX
      </button>
      <button
        type="submit"
        formAction={paths.markdown}
        onClick={copy(paths.markdown, "A Markdown table")}
        className="link-button"
      >
        copy Markdown table
      </button>
      <button type="submit" formAction={paths.csv} className="link-button">
        CSV
      </button>
      <output>{said}</output>
    </form>
  );
}
