"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = { summary: ReactNode; summaryClass: string; className?: string; children: ReactNode };

/** A menu that opens without JavaScript; with it, a click elsewhere, a link inside or Escape closes it. */
export function Disclosure({ summary, summaryClass, className, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function closeOnClick(event: MouseEvent) {
      const target = event.target as Element;
      const isInside = details.current?.contains(target);
      if (details.current?.open && (!isInside || target.closest("a"))) details.current.open = false;
    }
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== "Escape" || !details.current?.open) return;
      details.current.open = false;
      details.current.querySelector("summary")?.focus();
    }
    document.addEventListener("click", closeOnClick);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("click", closeOnClick);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);
  return (
    <details ref={details} className={className}>
      <summary className={summaryClass}>{summary}</summary>
      {children}
    </details>
  );
}
