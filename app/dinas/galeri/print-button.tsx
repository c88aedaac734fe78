"use client";

import { useHydrated } from "@/components/forms/use-hydrated";
import { Button } from "@/components/ui/button";

/** Prints the page; without JavaScript the browser's own menu does. */
export function PrintButton() {
  if (!useHydrated()) return null;
  return (
    <Button variant="secondary" size="small" icon="file" onClick={() => window.print()}>
      Cetak
    </Button>
  );
}
