"use client";

import { type RefObject, useId, useState } from "react";
import { controlStyle } from "@/components/forms/control-style";
import { matchGoods } from "./match-goods";
import type { Standing } from "./queue/standing";
import { ShelfRow } from "./shelf-row";

type Props = {
  shelf: readonly Standing[];
  field: RefObject<HTMLInputElement | null>;
  onTake: (batch: Standing) => void;
  /** Enter on an empty field: to the money. */
  onEnter: () => void;
};

/** Takes a scanner (types and presses Enter), a keyboard and fingers. */
export function FindGoods({ shelf, field, onTake, onEnter }: Props) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const hint = useId();
  const { found } = matchGoods(typed, shelf);
  const take = (batch: Standing | undefined) => {
    if (!batch) return setProblem(`Tidak ada “${typed.trim()}” di rak ini.`);
    if (batch.refusal) return setProblem(`${batch.product} (batch ${batch.number}): ${batch.refusal}.`);
    onTake(batch);
    setTyped("");
    setProblem(undefined);
    field.current?.focus();
  };
  return (
    <div className="space-y-3">
      <label className="block">
        <span className="mb-1.5 block font-semibold">Pindai atau cari barang</span>
        <input
          ref={field}
          type="search"
          autoComplete="off"
          enterKeyHint="go"
          // biome-ignore lint/a11y/noAutofocus: a till is for selling; the scanner must find the field without a click
          autoFocus
          value={typed}
          aria-describedby={hint}
          placeholder="Nomor label, nama barang, atau pemilik"
          className={`${controlStyle} text-lg`}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (typed.trim()) take(found[0]);
            else onEnter();
          }}
        />
      </label>
      <p id={hint} role="status" className={problem ? "font-medium text-bad" : "text-ink-soft text-sm"}>
        {problem ?? "Enter mengambil yang teratas; Enter pada kotak kosong membuka pembayaran."}
      </p>
      <ul className="grid gap-2" aria-label="Barang yang cocok">
        {found.map((batch, i) => (
          <ShelfRow key={batch.id} batch={batch} isFirst={isFirst(found, i)} onTake={() => take(batch)} />
        ))}
      </ul>
    </div>
  );
}

/** Whether of several batches of one product this is the one to sell first. */
function isFirst(found: readonly Standing[], i: number) {
  const same = found.filter(({ product, business, refusal }) => {
    return product === found[i]?.product && business === found[i]?.business && !refusal;
  });
  return same.length > 1 && same[0] === found[i];
}
