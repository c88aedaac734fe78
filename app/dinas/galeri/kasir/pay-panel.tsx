"use client";

import { type RefObject, useRef, useState } from "react";
import { controlStyle } from "@/components/forms/control-style";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { methodWords, type PayMethod, payMethods } from "@/domain/sales/words";
import { formatCount } from "@/lib/money";
import { handySums } from "./handy-sums";
import { scanInCash } from "./scan-in-cash";

type Props = {
  total: number;
  isBusy: boolean;
  cash: RefObject<HTMLInputElement | null>;
  isOnShelf: (label: string) => boolean;
  onPay: (method: PayMethod, tendered?: number) => void;
  /** A scanner types wherever the cursor stands, and its Enter must not take the money. */
  onScan: (label: string) => void;
};

/** Cash with its change, or the word that QRIS or a transfer has come in. */
export function PayPanel({ total, isBusy, cash, isOnShelf, onPay, onScan }: Props) {
  const [method, setMethod] = useState<PayMethod>("tunai");
  const [typed, setTyped] = useState("");
  const [isUnclear, setUnclear] = useState(false);
  const replaced = useRef("");
  const tendered = typed === "" ? total : Number(typed);
  const change = tendered - total;
  const pay = () => {
    if (isBusy || (method === "tunai" && change < 0)) return;
    onPay(method, method === "tunai" ? tendered : undefined);
  };
  const type = (digits: string, isDeleted = false) => {
    if (isDeleted) replaced.current = "";
    else if (!digits.startsWith(typed)) replaced.current = typed; // it was selected, as Tab does
    setTyped(digits);
    setUnclear(false);
  };
  /** Enter behind a label: the goods are taken, and the sum is again what it was before. */
  const hearScan = (digits: string) => {
    const scanned = scanInCash(digits, total, isOnShelf);
    if (!scanned) return false;
    if (scanned === "unclear") setUnclear(true);
    else {
      setTyped(scanned.before || replaced.current);
      replaced.current = "";
      onScan(scanned.label);
    }
    return true;
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        pay();
      }}
    >
      <fieldset className="flex gap-2">
        <legend className="mb-1.5 font-semibold">Cara bayar</legend>
        {payMethods.map((one) => (
          <label
            key={one}
            className="flex min-h-12 grow cursor-pointer items-center justify-center rounded-control border border-line-strong px-2 font-semibold has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="cara"
              className="sr-only"
              checked={method === one}
              onChange={() => setMethod(one)}
            />
            {methodWords[one]}
          </label>
        ))}
      </fieldset>
      {method === "tunai" && (
        <div className="space-y-3">
          <label className="block">
            <span className="mb-1.5 block font-semibold">Uang diterima</span>
            <input
              ref={cash}
              inputMode="numeric"
              autoComplete="off"
              placeholder={`${formatCount(total)} (uang pas)`}
              value={typed === "" ? "" : formatCount(BigInt(typed))}
              onChange={(event) => type(digitsOf(event.target.value), isDeletion(event.nativeEvent))}
              onKeyDown={(event) => {
                if (event.key === "Enter" && hearScan(digitsOf(event.currentTarget.value))) event.preventDefault();
              }}
              className={`${controlStyle} text-lg tabular-nums`}
            />
          </label>
          {isUnclear && (
            <p role="alert" className="font-medium text-warn">
              Angka ini dapat berarti uang dan juga label di rak. Bila uang, ketuk “Terima uang”. Bila label, hapus lalu
              pindai di kotak barang.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {handySums(total).map((sum) => (
              <Button key={sum} variant="secondary" size="small" onClick={() => type(String(sum))}>
                <Money value={sum} />
              </Button>
            ))}
          </div>
          <p className={`flex justify-between font-semibold ${change < 0 ? "text-bad" : ""}`} aria-live="polite">
            <span>{change < 0 ? "Kurang" : "Kembalian"}</span>
            <span className="text-xl" data-testid="kembalian">
              <Money value={Math.abs(change)} />
            </span>
          </p>
        </div>
      )}
      <Button type="submit" icon="check" pending={isBusy} className="w-full text-lg">
        {method === "tunai" ? "Terima uang" : `${methodWords[method]} sudah masuk`}
      </Button>
    </form>
  );
}

/** Room for a sum and the label behind it. */
const digitsOf = (text: string) =>
  text
    .replaceAll(/\D/g, "")
    .replace(/^0+(?=\d)/, "")
    .slice(0, 18);
const isDeletion = (event: Event) => event instanceof InputEvent && event.inputType.startsWith("delete");
