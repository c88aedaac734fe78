"use client";

import { useEffect, useRef } from "react";

type Props = { action: string; name: string; value?: string; label: string; placeholder: string };

/** Pages are static, so only the browser knows what was searched for: shown again, unless typing has begun. */
export function SearchField({ action, name, value, label, placeholder }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const asked = location.pathname === action ? new URLSearchParams(location.search).get(name) : null;
    if (input.current && input.current.value === "" && asked) input.current.value = asked;
  }, [action, name]);
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input
        ref={input}
        type="search"
        name={name}
        key={value}
        defaultValue={value}
        placeholder={placeholder}
        enterKeyHint="search"
        className="block min-h-12 w-full rounded-full border border-line-strong bg-surface py-2 ps-5 pe-14 text-ink placeholder:text-ink-soft focus:border-brand"
      />
    </label>
  );
}
