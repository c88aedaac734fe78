"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { closedShifts } from "./queue/closed-shifts";
import type { KeptSale } from "./queue/store";

type Props = { shiftId: string; sales: readonly KeptSale[] };

/** This page was kept from before its till was closed. Goods may still be sold without network; here is what becomes of it. */
export function ShiftClosed({ shiftId, sales }: Props) {
  const isClosedHere = useSyncExternalStore(
    closedShifts.watch,
    () => closedShifts.has(shiftId),
    () => false,
  );
  const isKnownClosed = sales.some(({ isLate, message }) => isLate && message.sale.shiftId === shiftId);
  if (!isClosedHere && !isKnownClosed) return null;
  return (
    <Notice
      tone="warn"
      title="Sesi kasir ini sudah ditutup"
      action={
        <Button size="small" variant="secondary" icon="refresh" onClick={() => location.reload()}>
          Muat ulang halaman
        </Button>
      }
    >
      <p>
        Tanpa jaringan sesi baru belum dapat dibuka, tetapi Anda tetap dapat berjualan: penjualan tersimpan di perangkat
        ini, lalu tercatat sebagai susulan sesi yang sudah ditutup.
      </p>
      <p className="mt-2">
        Begitu jaringan ada, muat ulang halaman ini dan buka kasir. Isi modal awal dengan semua uang di laci, termasuk
        dari penjualan susulan.
      </p>
    </Notice>
  );
}
