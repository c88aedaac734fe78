"use client";

import { useId, useState } from "react";

type Props = {
  label: string;
  quantity: number;
  isOnShelf: (label: string) => boolean;
  onSet: (quantity: number) => void;
  /** A scanner types wherever the cursor stands: eight digits and Enter are a label, not a number of goods. */
  onScan: (label: string) => void;
  /** Enter: the cursor goes where the next label is awaited. */
  onDone: () => void;
};

/** A whole number from one up. It counts when the field is left or by Enter; what is none leaves the last one, and is said. */
export function QuantityBox({ label, quantity, isOnShelf, onSet, onScan, onDone }: Props) {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const hint = useId();
  const isWrong = typed !== undefined && wholeFrom(typed) === undefined;
  const forget = () => {
    setTyped(undefined);
    setRefused(undefined);
  };
  const hear = (field: HTMLInputElement) => {
    const text = field.value.trim();
    const [, before = "", scanned] = /^(\d{0,5}?)(\d{8})$/.exec(text) ?? [];
    const whole = wholeFrom(before);
    if (scanned && (before === "" || (whole !== undefined && isOnShelf(scanned)))) {
      if (whole !== undefined) onSet(whole);
      onScan(scanned); // takes the cursor away, and the field is left before it knows why
      return forget();
    }
    if (wholeFrom(text) !== undefined) return onDone();
    setRefused(text);
    field.select(); // the next label replaces it
  };
  return (
    <>
      <input
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={refused === undefined ? undefined : hint}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? quantity}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") forget();
          if (event.key !== "Enter") return;
          event.preventDefault();
          hear(event.currentTarget);
        }}
        onBlur={(event) => {
          const whole = typed === undefined ? undefined : wholeFrom(event.target.value);
          if (isWrong) setRefused(typed);
          setTyped(undefined);
          if (whole !== undefined) onSet(whole);
        }}
        className="min-h-11 w-14 rounded-control border border-line-strong bg-surface text-center tabular-nums aria-invalid:border-bad"
      />
      {refused !== undefined && (
        <span id={hint} role="status" className="wrap-anywhere order-last w-0 min-w-full font-medium text-bad text-sm">
          {refused.trim() ? `“${refused.trim()}” bukan jumlah, dan bukan label di rak ini.` : "Jumlahnya kosong."} Yang
          dihitung tetap {quantity}.
        </span>
      )}
    </>
  );
}

function wholeFrom(text: string) {
  return /^\s*0*[1-9]\d{0,4}\s*$/.test(text) ? Number(text) : undefined;
}
