import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { RulerDefinitions } from "#src/components/ruler-definitions.tsx";
import { SiteFooter } from "#src/components/site-footer.tsx";
import { SiteHeader } from "#src/components/site-header.tsx";
import "#src/app/globals.css";

export const metadata: Metadata = {
  title: {
    default: "GPU Hours: what machine-learning papers cost to compute",
    template: "%s · GPU Hours",
  },
  description:
    "A catalogue of what machine-learning papers cost to compute, each number tied to the words it came from.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

/** The frame of every page. The reader's choice of light or dark comes with the request. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const choice = (await cookies()).get("theme")?.value;
  const theme = choice === "light" || choice === "dark" ? choice : undefined;
  return (
    // The toggle may have set the theme before React takes over.
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        <RulerDefinitions />
        <SiteHeader />
        <main id="main" tabIndex={-1} className="shell flex-1 pb-16 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
