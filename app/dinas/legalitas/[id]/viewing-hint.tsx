"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { noteViewing } from "./send-viewing";

const every = 45_000;

/** Who else has this document open, so that two officers don't read the same one. A hint only: the database decides. */
export function ViewingHint({ documentId }: { documentId: string }) {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const isOpen = new AbortController();
    async function note() {
      if (document.visibilityState === "hidden") return;
      const others = await noteViewing(documentId, isOpen.signal);
      if (!isOpen.signal.aborted) setNames(others);
    }
    void note();
    const timer = setInterval(note, every);
    return () => {
      isOpen.abort();
      clearInterval(timer);
    };
  }, [documentId]);
  if (names.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice>Sedang dibuka juga oleh {names.join(", ")}.</Notice>
    </div>
  );
}
