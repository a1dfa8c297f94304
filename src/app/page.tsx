import type { Metadata } from "next";
import { Catalogue } from "#src/app/papers/catalogue.tsx";
import { parseSearchParams } from "#src/query/parse-search-params.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = {
  alternates: {
    canonical: "/papers",
    types: { "application/json": "/papers.json", "text/csv": "/papers.csv" },
  },
};

/** The front page is the catalogue itself. */
export default async function FrontPage({ searchParams }: Props) {
  const { state, ignored } = parseSearchParams(await searchParams);
  return <Catalogue state={state} ignored={ignored} />;
}
