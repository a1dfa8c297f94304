import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "No such page" };

export default function NotFound() {
  return (
    <div className="prose py-8">
      <h1>There is nothing at this address</h1>
      <p>
        Expected the address of a paper, an accelerator, a chart or a list. It may have been
        mistyped, or the paper may have left the catalogue.
      </p>
      <p>
        <Link href="/papers">Look for it among all papers</Link>, or among the{" "}
        <Link href="/hardware">accelerators</Link>.
      </p>
    </div>
  );
}
