"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { KeptSale } from "./queue/store";
import { ReceiptPaper } from "./receipt-paper";
import { receiptText } from "./receipt-text";

type Props = {
  place: string;
  cashier: string;
  sale: KeptSale;
  /** Why what is unsent had to stay, as far as it was tried. */
  reason?: string;
};

/** The sale just made: what was handed over, and the receipt in three shapes. */
export function ReceiptCard({ place, cashier, sale, reason }: Props) {
  const [width, setWidth] = useState<"58" | "80">("58");
  const print = (size: "58" | "80") => {
    flushSync(() => setWidth(size));
    window.print();
  };
  return (
    <Card title="Penjualan terakhir">
      <div className="space-y-4">
        <div role="status">
          {sale.sentAt ? (
            <Notice tone="good" title="Tercatat">
              {sale.isLate && "Sebagai susulan: sesi kasirnya sudah ditutup. "}
              {sale.discrepancies?.length ? "Ada selisih dengan rak: petugas perlu menjelaskannya." : undefined}
            </Notice>
          ) : (
            <Notice tone="warn" title="Tersimpan di perangkat ini">
              {sale.refusal
                ? "Peladen menolaknya; alasannya ada di bawah. Penjualan ini tidak hilang."
                : `${reason ?? "Belum ada jaringan."} Penjualan ini dikirim sendiri begitu bisa.`}
            </Notice>
          )}
        </div>
        <ReceiptPaper place={place} cashier={cashier} sale={sale} width={width} />
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" onClick={() => print("58")}>
            Cetak 58 mm
          </Button>
          <Button variant="secondary" size="small" onClick={() => print("80")}>
            Cetak 80 mm
          </Button>
          {sale.sentAt && (
            <ButtonLink href={`/api/papers/nota/${sale.id}`} variant="secondary" size="small" icon="file">
              PDF
            </ButtonLink>
          )}
          <ButtonLink
            href={`https://wa.me/?text=${encodeURIComponent(receiptText(place, sale))}`}
            variant="secondary"
            size="small"
            icon="chat"
          >
            WhatsApp
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
