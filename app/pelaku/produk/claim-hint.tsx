"use client";

import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { healthClaims } from "@/domain/curation/health-claims";

type Props = { words: readonly string[]; initial: readonly string[] };

/** Says kindly, also while it is typed, that a word promises health. The server has said it of what is saved. */
export function ClaimHint({ words, initial }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [claims, setClaims] = useState(initial);
  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const read = () => {
      const typed = new FormData(form);
      const text = (name: string) => String(typed.get(name) ?? "");
      const found = healthClaims(
        { name: text("name"), ingredients: text("ingredients"), description: text("description") },
        words,
      );
      setClaims((known) => (known.join() === found.join() ? known : found));
    };
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [words]);
  return (
    <div ref={box} aria-live="polite">
      {claims.length > 0 && (
        <Notice tone="warn" title={`Kata “${claims.join("”, “")}” terbaca sebagai janji kesehatan`}>
          Anda tetap boleh menyimpan. Tetapi pangan P-IRT tidak boleh menjanjikan khasiat, jadi galeri akan meminta kata
          itu diganti. Ceritakan rasanya, bahannya, atau cara membuatnya.
        </Notice>
      )}
    </div>
  );
}
