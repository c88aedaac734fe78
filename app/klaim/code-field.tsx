"use client";

import { useEffect, useRef } from "react";
import { TextField } from "@/components/forms/text-field";

/** The square on the receipt carries the code behind a `#`, which no server and no log ever sees. */
export function CodeField() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const code = location.hash.slice(1);
    const input = box.current?.querySelector("input");
    if (!input || !/^[A-Za-z0-9-]{12,14}$/.test(code)) return;
    input.value = code.replaceAll(/([A-Za-z0-9]{4})(?=[A-Za-z0-9])/g, "$1-");
    history.replaceState(null, "", location.pathname);
  }, []);
  return (
    <div ref={box}>
      <TextField
        label="Kode klaim"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="ABCD-EFGH-JKLM"
        hint="Dua belas huruf dan angka di tanda terima loket atau surat dinas."
        className="max-w-72 uppercase tracking-wider"
      />
    </div>
  );
}
