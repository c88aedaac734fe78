"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext } from "./form-context";

/**
 * Keeps what is typed into this form on the device until it is saved: a lost signal, a closed tab or an empty battery
 * costs nothing. Only text fields that are empty are filled again.
 */
export function KeepDraft({ name }: { name: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  const { state } = useContext(FormContext);
  const key = `draf ${name}`;
  useEffect(() => {
    if (state.done) localStorage.removeItem(key);
  }, [state, key]);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const fields = () => [...form.querySelectorAll("input")].filter(({ type }) => type === "text");
    const kept = read(localStorage.getItem(key));
    for (const field of fields()) if (field.value === "") field.value = kept[field.name] ?? "";
    const keep = () => {
      const typed = fields().filter(({ value }) => value !== "");
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(typed.map(({ name, value }) => [name, value]))));
    };
    form.addEventListener("input", keep);
    return () => form.removeEventListener("input", keep);
  }, [key]);
  return <span ref={mark} hidden />;
}

function read(kept: string | null): Record<string, string> {
  try {
    return JSON.parse(kept ?? "{}");
  } catch {
    return {}; // written by something else: as good as none
  }
}
