import type { ReactNode } from "react";

interface Props {
  /** Null where the drawing itself stands in a link. */
  href: string | null;
  /** The mark in words. */
  name: string;
  kind: "point" | "cell" | "bar";
  /** The mark's place in the series. */
  index?: number;
  children: ReactNode;
}

/** A mark that opens what it stands for, by pointer or keyboard, and says what that is. */
export function MarkLink({ href, name, kind, index, children }: Props) {
  const data = { "data-mark": kind, "data-index": index };
  if (href === null) return <g {...data}>{children}</g>;
  return (
    <a href={href} {...data}>
      {/* The link's name and its tooltip. An aria-label beside it would have to hold the drawn words too. */}
      <title>{name}</title>
      {children}
    </a>
  );
}
