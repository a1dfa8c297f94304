import Link from "next/link";

/** Where the data came from, its licences, and the way to it for machines. */
export function SiteFooter() {
  return (
    <footer className="site-footer shell">
      <p>
        Titles and abstracts are their authors’, from arXiv and Hugging Face papers, quoted so that
        every number can be checked. Facts about accelerators: Epoch AI, CC BY 4.0. The code is MIT.
      </p>
      <p className="flex flex-wrap gap-x-5">
        <Link href="/method#sources">Sources and licences</Link>
        <Link href="/method#api">JSON, CSV and API</Link>
        <Link href="/method#accuracy">How right it is</Link>
      </p>
    </footer>
  );
}
