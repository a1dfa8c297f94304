/** The same rows for machines. Plain links, not Next's: these answers are no pages. */
export function TwinLinks({ links }: { links: readonly { name: string; href: string }[] }) {
  return links.map(({ name, href }) => (
    <a key={name} href={href}>
      {name}
    </a>
  ));
}
