"use client";

/** A year, in seconds: how long a browser keeps the choice. */
const KEEP_SECONDS = 31_536_000;

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark =
    root.dataset["theme"] === "dark" ||
    (root.dataset["theme"] === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
  const theme = isDark ? "light" : "dark";
  root.dataset["theme"] = theme;
  // A cookie rather than local storage, so that the server sends the next page in it, without a flash.
  document.cookie = `theme=${theme}; path=/; max-age=${KEEP_SECONDS}; samesite=lax`;
}

/** The ◐ button: light or dark, whatever the system's own choice. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      onClick={toggleTheme}
      className="theme-toggle grid size-9 place-items-center text-lg leading-none hover:text-accent"
      aria-label="Light or dark"
      title="Light or dark"
    >
      <span aria-hidden="true">◐</span>
    </button>
  );
}
