"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";

/** How long after the last key a search begins, in milliseconds. */
const TYPING_PAUSE = 250;

interface Props {
  /** For the controls outside the form that belong to it. */
  id: string;
  action: string;
  /** The query that the page shows, so that controls can be set back to it. */
  query: string;
  className?: string;
  children: ReactNode;
}

/**
 * The filters as a GET form. Without a script its button submits it; with one, a choice applies at once and
 * typing after a pause, while focus and scroll stay, and Back sets the controls back.
 */
export function FilterForm({ id, action, query, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  // What was last searched for, and whether the last step was typing: a run of keys makes one step for Back.
  const sought = useRef("");
  const wasTyping = useRef(false);
  const isMounting = useRef(true);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (isTyping: boolean) => {
      clearTimeout(timer);
      if (!form.current) return;
      const asked = queryOf(form.current);
      const href = asked.size === 0 ? action : `${action}?${asked}`;
      const isSameRun = isTyping && wasTyping.current;
      wasTyping.current = isTyping;
      sought.current = asked.get("q") ?? "";
      startTransition(() => {
        if (isSameRun) router.replace(href, { scroll: false });
        else router.push(href, { scroll: false });
      });
    };
    const onInput = ({ target }: Event) => {
      if (!isSearchOf(form.current, target)) return;
      clearTimeout(timer);
      timer = setTimeout(() => go(true), TYPING_PAUSE);
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      if (target.form === form.current && !isSearchOf(form.current, target)) go(false);
    };
    const onSubmit = (event: SubmitEvent) => {
      if (event.target !== form.current) return;
      event.preventDefault();
      go(false);
    };
    // On the document, because a control with a `form` attribute may stand anywhere.
    document.addEventListener("input", onInput);
    document.addEventListener("change", onChange);
    document.addEventListener("submit", onSubmit);
    // What somebody typed or ticked while the script was still loading counts as well.
    if (isMounting.current && form.current && !isRestored() && wasTouched(form.current)) go(false);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("input", onInput);
      document.removeEventListener("change", onChange);
      document.removeEventListener("submit", onSubmit);
    };
  }, [action, router]);

  useEffect(() => {
    if (!form.current || isPending) return;
    // The controls came as the page shows them; what was touched since is not to be set back.
    const isFresh = isMounting.current && !isRestored();
    isMounting.current = false;
    if (isFresh) return;
    const params = new URLSearchParams(query);
    const isAnswer = (params.get("q") ?? "") === sought.current;
    if (!isAnswer) wasTyping.current = false;
    setControls(form.current, params, isAnswer);
  }, [query, isPending]);

  return (
    <search aria-label="Papers" className={className}>
      <form ref={form} id={id} action={action} method="get" aria-busy={isPending}>
        {children}
      </form>
    </search>
  );
}

/** Whether the browser brought this page back, and with it perhaps what its controls held. */
function isRestored(): boolean {
  const [load] = performance.getEntriesByType("navigation");
  return load instanceof PerformanceNavigationTiming && /^(?:reload|back_forward)$/.test(load.type);
}

/** Whether any control says something else than the page it came with. */
function wasTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (control) =>
      control instanceof HTMLInputElement &&
      (control.checked !== control.defaultChecked ||
        (/^(?:text|search)$/.test(control.type) && control.value !== control.defaultValue)),
  );
}

function isSearchOf(form: HTMLFormElement | null, target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.form === form && target.type === "search";
}

/** The form's query, without its empty fields. */
function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  }
  return query;
}

/**
 * Sets controls to what a query says. A search that is being typed is left alone if the page answers it:
 * there may be more letters by now.
 */
function setControls(form: HTMLFormElement, query: URLSearchParams, isAnswer: boolean): void {
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement)) continue;
    const values = query.getAll(control.name);
    if (control.type === "checkbox") control.checked = values.includes(control.value);
    if (control.type === "text") control.value = values[0] ?? "";
    if (control.type === "search" && !(isAnswer && control === document.activeElement)) {
      control.value = values[0] ?? "";
    }
  }
}
