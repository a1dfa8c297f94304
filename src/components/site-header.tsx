import Link from "next/link";
import { NavLinks } from "#src/components/nav-links.tsx";
import { ThemeToggle } from "#src/components/theme-toggle.tsx";

/** Name, one line of what it is, the sections, and light or dark. */
export function SiteHeader() {
  return (
    <header className="site-header shell">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link href="/" className="site-name plain-link">
          GPU Hours
        </Link>
        <span className="label">what machine-learning papers cost to compute</span>
      </div>
      <nav aria-label="Sections" className="flex items-center gap-x-4">
        <NavLinks />
        <ThemeToggle />
      </nav>
    </header>
  );
}
