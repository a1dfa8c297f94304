import Link from "next/link";

interface Props {
  /** What is chosen. */
  name: string;
  options: readonly { words: string; href: string; isOn: boolean }[];
}

/** A choice of a few, each a link. */
export function Switch({ name, options }: Props) {
  return (
    <p className="chart-switch no-print">
      <span className="label">{name}:</span>{" "}
      {options.map(({ words, href, isOn }) => (
        <Link
          key={words}
          href={href}
          prefetch={false}
          scroll={false}
          className="unit-link"
          aria-current={isOn ? "true" : undefined}
        >
          {words}
        </Link>
      ))}
    </p>
  );
}
