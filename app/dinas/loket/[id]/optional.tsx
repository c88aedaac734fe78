import type { ReactNode } from "react";

/** A form that is in the way once the first of its kind was sent: closed then, one key away. */
export function Optional({ summary, isOpen, children }: { summary: string; isOpen: boolean; children: ReactNode }) {
  if (isOpen) return children;
  return (
    <details>
      <summary className="cursor-pointer font-semibold text-brand">{summary}</summary>
      <div className="pt-4">{children}</div>
    </details>
  );
}
