"use client";

import { useState } from "react";
import { useHydrated } from "../forms/use-hydrated";
import { Button } from "./button";

/** Puts a text where it can be pasted from; nothing where the browser does not let a page do so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false);
  const isHydrated = useHydrated();
  if (!isHydrated || !window.isSecureContext) return null;
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        icon={isCopied ? "check" : "clipboard"}
        onClick={async () => {
          await navigator.clipboard.writeText(text);
          setCopied(true);
        }}
      >
        {isCopied ? "Tersalin" : label}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? `${text} tersalin` : ""}
      </span>
    </>
  );
}
