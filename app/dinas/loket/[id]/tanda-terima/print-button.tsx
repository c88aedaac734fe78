"use client";

import { useHydrated } from "@/components/forms/use-hydrated";
import { Button } from "@/components/ui/button";

/** Prints the sheet at one width: the page's own style reads it from the document. */
export function PrintButton({ size, label }: { size: "80" | "a4"; label: string }) {
  if (!useHydrated()) return null;
  return (
    <Button
      icon="file"
      onClick={() => {
        document.documentElement.dataset.paper = size;
        window.print();
      }}
    >
      {label}
    </Button>
  );
}
