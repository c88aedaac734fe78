"use client";

import { useState } from "react";

type Props = {
  label: string;
  quantity: number;
  onSet: (quantity: number) => void;
  /** A scanner types wherever the cursor stands: eight digits and Enter are a label, not a number of goods. */
  onScan: (label: string) => void;
};

/** A whole number from one up. It counts when the field is left or by Enter; what is none leaves the last one. */
export function QuantityBox({ label, quantity, onSet, onScan }: Props) {
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && wholeFrom(typed) === undefined;
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? quantity}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(undefined);
        if (event.key !== "Enter") return;
        event.preventDefault();
        const text = event.currentTarget.value.trim();
        if (!/^\d{8}$/.test(text)) return event.currentTarget.blur();
        setTyped(undefined);
        onScan(text);
      }}
      onBlur={(event) => {
        const whole = typed === undefined ? undefined : wholeFrom(event.target.value);
        setTyped(undefined);
        if (whole !== undefined) onSet(whole);
      }}
      className="min-h-11 w-14 rounded-control border border-line-strong bg-surface text-center tabular-nums aria-invalid:border-bad"
    />
  );
}

function wholeFrom(text: string) {
  return /^\s*0*[1-9]\d{0,4}\s*$/.test(text) ? Number(text) : undefined;
}
