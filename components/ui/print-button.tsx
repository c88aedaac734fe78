"use client";

import { useHydrated } from "../forms/use-hydrated";
import { Button } from "./button";

/** Prints the page as it stands; without JavaScript the browser's own menu does. */
export function PrintButton({ label = "Cetak" }: { label?: string }) {
  if (!useHydrated()) return null;
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
