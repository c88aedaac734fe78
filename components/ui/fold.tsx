"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useHydrated } from "../forms/use-hydrated";
import { Icon } from "./icon";

type Props = { summary: string; shortcut?: string; children: ReactNode };

/**
 * What is rarely needed, folded away. It arrives open, so that nothing is out of sight without JavaScript, and stays open
 * while something in it was refused.
 */
export function Fold({ summary, shortcut, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const isHydrated = useHydrated();
  const [isOpenFirst] = useState(!isHydrated);
  useEffect(() => {
    const { current } = fold;
    if (current && !current.querySelector('[aria-invalid="true"], [role="alert"]')) current.open = false;
  }, []);
  return (
    <details
      ref={fold}
      open={isOpenFirst}
      data-shortcut={shortcut}
      className="group rounded-card border border-line bg-surface"
    >
      <summary className="flex cursor-pointer list-none items-center justify-between gap-3 px-5 py-3.5 font-semibold hover:text-brand">
        {summary}
        <Icon name="chevron-down" className="size-5 text-ink-soft group-open:rotate-180" />
      </summary>
      <div className="px-5 pb-5">{children}</div>
    </details>
  );
}
