"use client";

import { type RefObject, useEffect } from "react";

const presses = new Set(["button", "checkbox", "file", "image", "radio", "range", "reset", "submit"]);

/**
 * A scanner types wherever the cursor stands. From a button, a choice or nowhere its first digit leads the cursor into the
 * field for labels before it is written, so that all of them arrive there, and the Enter behind them too.
 */
export function useScanAnywhere(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
      if (!field.current || isWritten(event.target)) return;
      field.current.focus();
      field.current.select(); // what was being looked for is no part of a label
    };
    document.addEventListener("keydown", lead, { capture: true });
    return () => document.removeEventListener("keydown", lead, { capture: true });
  }, [field]);
}

/** Whether digits mean something where they are typed. */
function isWritten(target: EventTarget | null) {
  if (target instanceof HTMLInputElement) return !presses.has(target.type);
  return (
    target instanceof Element && target.closest("textarea, select, dialog, [contenteditable], [role=dialog]") !== null
  );
}
