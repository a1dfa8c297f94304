"use client";

import { useState } from "react";

interface Props {
  /** What is copied; the page's own address if null. */
  text: string | null;
  name: string;
}

/** Copies a text, and says so in its own words. */
export function CopyButton({ text, name }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? location.href);
      setState("copied");
    } catch {
      // The browser keeps the clipboard from pages that are not served securely.
      setState("failed");
    }
  };
  const words = { idle: name, copied: "Copied", failed: "Could not copy" };
  return (
    <button type="button" onClick={copy} className="button copy-button" aria-live="polite">
      {words[state]}
    </button>
  );
}
