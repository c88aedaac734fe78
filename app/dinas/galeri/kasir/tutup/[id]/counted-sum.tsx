"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { FormContext } from "@/components/forms/form-context";
import { Money } from "@/components/ui/money";
import { countedIn } from "./counted-in";

/** What the pieces typed so far come to, beside what the ledger says; the server reckons it again. */
export function CountedSum({ expected }: { expected: number }) {
  const mark = useRef<HTMLDivElement>(null);
  const { state } = useContext(FormContext);
  const [counted, setCounted] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refused form comes back with what was typed
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const count = () => setCounted(countedIn(new FormData(form)));
    count();
    form.addEventListener("input", count);
    return () => form.removeEventListener("input", count);
  }, [state]);
  return (
    <div ref={mark} hidden={counted === undefined} className="max-w-2xl rounded-control bg-sunken px-4 py-3">
      {counted !== undefined && (
        <dl className="grid gap-1 tabular-nums" aria-live="polite">
          <Row term="Dihitung" value={counted} />
          <Row term="Menurut catatan" value={expected} />
          <Row term={termOf(counted - expected)} value={Math.abs(counted - expected)} isWrong={counted !== expected} />
        </dl>
      )}
    </div>
  );
}

const termOf = (difference: number) => (difference === 0 ? "Cocok" : difference > 0 ? "Lebih" : "Kurang");

function Row({ term, value, isWrong = false }: { term: string; value: number; isWrong?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${isWrong ? "font-semibold text-warn" : ""}`}>
      <dt>{term}</dt>
      <dd>
        <Money value={value} />
      </dd>
    </div>
  );
}
