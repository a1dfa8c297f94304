import { CopyButton } from "#src/components/copy-button.tsx";

interface Props {
  /** HTML that shows the chart in another page. */
  snippet: string;
  /** The embeddable form itself. */
  href: string;
}

/** The chart for somebody else's page: what to copy there. */
export function EmbedCode({ snippet, href }: Props) {
  return (
    <details className="embed-code no-print">
      <summary>Put this chart into a page of yours</summary>
      <p>
        <code>{snippet}</code>
      </p>
      <p className="embed-code-tools">
        <CopyButton text={snippet} name="Copy the code" />
        <a href={href}>See it alone</a>
      </p>
    </details>
  );
}
