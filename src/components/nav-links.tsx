"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const SECTIONS = [
  { href: "/papers", name: "Papers" },
  { href: "/charts", name: "Charts" },
  { href: "/hardware", name: "Hardware" },
  { href: "/method", name: "Method" },
] as const;

/** The header's sections, the current one said to screen readers and underlined. */
export function NavLinks() {
  const path = usePathname();
  return (
    <ul className="flex gap-x-4 sm:gap-x-6">
      {SECTIONS.map(({ href, name }) => {
        const isHere = path.startsWith(href) || (path === "/" && href === "/papers");
        return (
          <li key={href}>
            <Link href={href} className="nav-link" aria-current={isHere ? "page" : undefined}>
              {name}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
