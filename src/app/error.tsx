"use client";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

/** A page that could not be made: what it means and what to do. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <div className="prose py-8">
      <h1>This page could not be made</h1>
      <p>
        Expected an answer from the catalogue’s store, and an error came instead. Nothing that you
        did is lost. Try again; if it stays, restart the server and look at what it printed
        {error.digest === undefined ? "" : ` under “${error.digest}”`}.
      </p>
      <p>
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </p>
    </div>
  );
}
