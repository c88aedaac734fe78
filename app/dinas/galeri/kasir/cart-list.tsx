import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { formatShortDate } from "@/lib/dates";
import { formatCount } from "@/lib/money";
import { QuantityBox } from "./quantity-box";
import type { Standing } from "./queue/standing";
import { soldFirst, type Taken } from "./sold-first";

type Props = {
  taken: readonly Taken[];
  /** Of which other batches may be older. */
  shelf: readonly Standing[];
  total: number;
  onSet: (batchId: string, quantity: number) => void;
  isOnShelf: (label: string) => boolean;
  onScan: (label: string) => void;
  /** A quantity was typed: on to the next label. */
  onDone: () => void;
};

/** What lies on the counter, and how many of each. */
export function CartList({ taken, shelf, total, onSet, isOnShelf, onScan, onDone }: Props) {
  if (taken.length === 0) return <p className="py-4 text-ink-soft">Belum ada barang. Pindai labelnya.</p>;
  const units = taken.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <>
      {/* The last one scanned on top; a long list scrolls by itself, so that sum and payment stay in reach. */}
      <ul
        aria-label="Barang di meja"
        className="-mx-2 max-h-[max(18rem,44dvh)] divide-y divide-line overflow-y-auto overscroll-contain px-2 py-1"
      >
        {taken.toReversed().map(({ batch, quantity }) => (
          <li key={batch.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
            <span className="min-w-36 grow">
              <span className="block font-semibold leading-snug">{batch.product}</span>
              <span className="block text-ink-soft text-sm">
                {batch.number} · <Money value={batch.price} />
              </span>
              <OlderBatch batch={soldFirst(batch, shelf, taken)} />
              {quantity > batch.available && (
                <Warning>
                  Menurut catatan hanya ada {formatCount(batch.available)} di rak. Periksa nomor labelnya.
                </Warning>
              )}
            </span>
            <span className="flex flex-wrap items-center gap-1">
              <Step label={`Kurangi ${batch.product}`} text="−" onClick={() => onSet(batch.id, quantity - 1)} />
              <QuantityBox
                label={`Jumlah ${batch.product}`}
                quantity={quantity}
                onSet={(quantity) => onSet(batch.id, quantity)}
                isOnShelf={isOnShelf}
                onScan={onScan}
                onDone={onDone}
              />
              <Step label={`Tambah ${batch.product}`} text="+" onClick={() => onSet(batch.id, quantity + 1)} />
            </span>
            <span className="ms-auto min-w-24 text-end font-semibold">
              <Money value={batch.price * quantity} />
            </span>
          </li>
        ))}
      </ul>
      <p className="flex items-baseline justify-between border-line border-t-2 pt-3 font-bold">
        <span>
          Jumlah <span className="font-normal text-ink-soft text-sm">{formatCount(units)} barang</span>
        </span>
        <span className="text-2xl" data-testid="jumlah">
          <Money value={total} />
        </span>
      </p>
    </>
  );
}

function OlderBatch({ batch }: { batch: Standing | undefined }) {
  if (!batch?.expiresOn) return null;
  return (
    <Warning>
      Jual dulu batch {batch.number}, s.d. {formatShortDate(batch.expiresOn)}
      {batch.shelf && `, rak ${batch.shelf}`}.
    </Warning>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <span role="status" className="mt-1 block font-medium text-sm text-warn">
      {children}
    </span>
  );
}

function Step({ label, text, onClick }: { label: string; text: string; onClick: () => void }) {
  return (
    <Button variant="secondary" aria-label={label} onClick={onClick} className="w-11 px-0 text-xl">
      {text}
    </Button>
  );
}
