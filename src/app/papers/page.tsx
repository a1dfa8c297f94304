import type { Metadata } from "next";
import { Catalogue } from "#src/app/papers/catalogue.tsx";
import { buildHref } from "#src/query/build-href.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { state } = parseSearchParams(await searchParams);
  return {
    title: "Papers",
    alternates: {
      canonical: buildHref("/papers", state),
      types: {
        "application/json": buildHref("/papers.json", state),
        "text/csv": buildHref("/papers.csv", state),
      },
    },
  };
}

export default async function PapersPage({ searchParams }: Props) {
  const { state, ignored } = parseSearchParams(await searchParams);
  return <Catalogue state={state} ignored={ignored} />;
}
