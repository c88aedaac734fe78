"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/form-state";
import { Notice } from "../ui/notice";

/** Says how the last attempt went, and takes the focus so that nobody misses it. */
export function FormMessage({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null);
  const refusal = state.message ?? (hasErrors(state) ? "Periksa kembali isian yang ditandai." : undefined);
  useEffect(() => {
    if (state.message || state.done || hasErrors(state)) box.current?.focus();
  }, [state]);
  if (!refusal && !state.done) return null;
  return (
    <div ref={box} tabIndex={-1} className="rounded-control">
      {refusal ? <Notice tone="bad">{refusal}</Notice> : <Notice tone="good">{state.done}</Notice>}
    </div>
  );
}

function hasErrors(state: FormState): boolean {
  return Object.values(state.errors ?? {}).some((messages) => messages?.length);
}
