import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readSlug } from "#src/app/read-slug.ts";
import { HardwareFacts } from "#src/components/hardware-facts.tsx";
import { HardwareTable } from "#src/components/hardware-table.tsx";
import { PaperTable } from "#src/components/paper-table.tsx";
import { buildHref } from "#src/query/build-href.ts";
import { getHardware } from "#src/query/get-hardware.ts";
import type { HardwareDetail } from "#src/query/hardware-rows.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";

interface Props {
  params: Promise<{ slug: string }>;
}

async function find({ params }: Props): Promise<HardwareDetail | null> {
  const slug = readSlug((await params).slug);
  return slug === null ? null : getHardware(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const hardware = await find(props);
  if (!hardware) return { title: "No such accelerator" };
  return {
    title: hardware.name,
    description: `What the ${hardware.name} is, and the papers that name it.`,
    alternates: { canonical: `/hardware/${hardware.slug}` },
  };
}

/** One accelerator: what it is, its family, its papers. */
export default async function HardwareItemPage(props: Props) {
  const hardware = await find(props);
  if (!hardware) notFound();
  const { name, slug, vendor, tree, facts, papers, paperCount } = hardware;
  const { state } = parseSearchParams({ gpu: slug });
  const isVariant = tree.slug !== slug;
  const count = `${paperCount} ${paperCount === 1 ? "paper names" : "papers name"} it`;
  return (
    <article className="grid gap-y-8">
      <header className="paper-head">
        <h1>{name}</h1>
        <p>
          {isVariant ? (
            <>
              A variant of the <Link href={`/hardware/${tree.slug}`}>{tree.name}</Link>, by {vendor}
              .
            </>
          ) : (
            <>An accelerator by {vendor}.</>
          )}{" "}
          {count}.
        </p>
      </header>
      {facts && (
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-3">
            What it is
          </h2>
          <HardwareFacts facts={facts} />
        </section>
      )}
      {tree.variants.length > 0 && (
        <section aria-labelledby="family">
          <h2 id="family" className="mb-3">
            Its family
          </h2>
          <HardwareTable
            caption={`The ${tree.name} and its variants`}
            families={[tree]}
            current={slug}
          />
        </section>
      )}
      <section aria-labelledby="papers">
        <h2 id="papers" className="mb-3">
          Papers
        </h2>
        {papers.length > 0 ? (
          <PaperTable
            caption={`Papers that name the ${name}`}
            papers={papers}
            columns={[]}
            unit="hours"
            range={null}
            sort="-cost"
            sortHref={(sort) => buildHref("/papers", state, { sort })}
            matches={new Map()}
          />
        ) : (
          <p>No paper in the catalogue names it.</p>
        )}
        <p className="twins">
          <Link href={buildHref("/papers", state)}>Filter these papers</Link>
          <a href={buildHref("/papers.json", state)}>JSON</a>
          <a href={buildHref("/papers.csv", state)}>CSV</a>
        </p>
      </section>
    </article>
  );
}
