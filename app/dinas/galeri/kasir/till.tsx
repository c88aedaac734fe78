"use client";

import { useMemo, useRef, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { PayMethod } from "@/domain/sales/words";
import { unpackShelf } from "@/domain/stock/unpack-shelf";
import { today } from "@/lib/today";
import { CartList } from "./cart-list";
import { FindGoods } from "./find-goods";
import { matchGoods } from "./match-goods";
import { MissingLines } from "./missing-lines";
import { PayPanel } from "./pay-panel";
import { makeSale } from "./queue/make-sale";
import { type Standing, standing } from "./queue/standing";
import type { KeptSale } from "./queue/store";
import { useTill } from "./queue/use-till";
import { ReceiptCard } from "./receipt-card";
import { ShelfAge } from "./shelf-age";
import { ShiftClosed } from "./shift-closed";
import { soldHere } from "./sold-here";
import { UnsentSales } from "./unsent-sales";
import { useCart } from "./use-cart";
import { useScanAnywhere } from "./use-scan-anywhere";

type Props = { userId: string; cashier: string; place: { id: string; name: string }; shiftId: string };

/** The counter: goods on the left, money on the right, what is unsent below. The same with and without network. */
export function Till({ userId, cashier, place, shiftId }: Props) {
  const { shelf: kept, sales, reason, setReason, send, renew } = useTill(userId, place.id);
  const cart = useCart(userId, place.id);
  const [last, setLast] = useState<KeptSale>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [sold, setSold] = useState(nothingSold);
  if (sold === nothingSold && sales) setSold(soldHere(sales.here)); // once: goods must not move away under a finger
  const field = useRef<HTMLInputElement>(null);
  const cash = useRef<HTMLInputElement>(null);
  useScanAnywhere(field);
  const day = today();
  const batches = useMemo(() => kept && unpackShelf(kept.packed), [kept]);
  const shelf = useMemo(
    () => (batches && kept && sales ? standing(batches, sales.here, kept.fetchedAt, day) : undefined),
    [batches, kept, sales, day],
  );
  const taken = cart.lines.flatMap(({ batchId, quantity }) => {
    const batch = shelf?.find(({ id }) => id === batchId);
    return batch ? [{ batch, quantity }] : [];
  });
  const missing = shelf ? cart.lines.filter(({ batchId }) => !taken.some(({ batch }) => batch.id === batchId)) : [];
  const total = taken.reduce((sum, { batch, quantity }) => sum + batch.price * quantity, 0);
  const shown = last ? (sales?.here.find(({ id }) => id === last.id) ?? last) : latest(sales?.here ?? [], userId);

  const take = (batch: Standing) => {
    setProblem(undefined);
    cart.add({ batchId: batch.id, quantity: 1, name: `${batch.product} (${batch.number})` });
  };
  const toField = () => {
    field.current?.focus();
    field.current?.select(); // the next label replaces what was being looked for
  };
  /** A label that was scanned with the cursor elsewhere than in the field for it. */
  const scan = (label: string) => {
    const { meant } = matchGoods(label, shelf ?? []);
    if (!meant) setProblem(`Tidak ada “${label}” di rak ini.`);
    else if (meant.refusal) setProblem(`${meant.product} (batch ${meant.number}): ${meant.refusal}.`);
    else take(meant);
    toField();
  };
  const isOnShelf = (label: string) => shelf?.some(({ number }) => String(number) === label) ?? false;
  const pay = async (method: PayMethod, tendered?: number) => {
    setBusy(true);
    toField(); // before it is recorded: a scan that begins meanwhile ends where it began
    const sale = {
      id: cart.saleId,
      placeId: place.id,
      shiftId,
      method,
      tendered,
      soldAt: new Date().toISOString(),
      lines: taken.map(({ batch, quantity }) => ({ id: v7(), batchId: batch.id, quantity, unitPrice: batch.price })),
    };
    const receipt = taken.map(({ batch, quantity }) => ({ product: batch.product, quantity, unitPrice: batch.price }));
    const made = await makeSale({ userId, sale, receipt, day });
    setBusy(false);
    if ("refusal" in made) return setProblem(made.refusal);
    setProblem(undefined);
    if (made.waits) setReason(made.waits);
    setLast(made.sale);
    cart.sold(sale.lines);
  };

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="space-y-4">
        <ShiftClosed shiftId={shiftId} sales={sales?.here ?? []} />
        <FindGoods
          shelf={shelf}
          sold={sold}
          desk={cart.lines}
          field={field}
          onTake={take}
          onEnter={() => cash.current?.focus()}
        >
          <ShelfAge fetchedAt={kept?.fetchedAt} count={shelf?.length ?? 0} onRenew={renew} />
        </FindGoods>
      </div>
      <div className="space-y-4">
        <Card title="Di meja">
          <div className="space-y-4">
            <CartList
              taken={taken}
              shelf={shelf ?? []}
              total={total}
              onSet={cart.set}
              isOnShelf={isOnShelf}
              onScan={scan}
              onDone={toField}
            />
            {cart.isBack && taken.length > 0 && (
              <Notice>Barang ini sudah di meja sebelum halaman dimuat ulang, dan belum dibayar.</Notice>
            )}
            <MissingLines lines={missing} onSet={cart.set} />
            {taken.length > 0 && (
              <PayPanel
                key={last?.id}
                total={total}
                isBusy={isBusy}
                cash={cash}
                isOnShelf={isOnShelf}
                onPay={pay}
                onScan={scan}
              />
            )}
            {problem && <Notice tone="bad">{problem}</Notice>}
            {taken.length > 0 && (
              <Button variant="quiet" onClick={cart.empty}>
                Kosongkan meja
              </Button>
            )}
          </div>
        </Card>
        {shown && <ReceiptCard place={place.name} cashier={cashier} sale={shown} reason={reason} />}
        <UnsentSales sales={sales} reason={reason} send={send} userId={userId} placeId={place.id} />
      </div>
    </div>
  );
}

const nothingSold: ReadonlyMap<string, number> = new Map();
const aMoment = 10 * 60_000;

/** After a reload: the sale just made, so that nobody enters it again. */
function latest(here: readonly KeptSale[], userId: string) {
  const mine = here.filter((sale) => sale.userId === userId && Date.now() - sale.keptAt < aMoment && !sale.refusal);
  return mine.toSorted((a, b) => b.keptAt - a.keptAt)[0];
}
