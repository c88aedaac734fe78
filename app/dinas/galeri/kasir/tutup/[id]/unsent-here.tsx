"use client";

import { liveQuery } from "dexie";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { sendSales } from "@/app/dinas/galeri/kasir/queue/send-sales";
import type { KeptSale } from "@/app/dinas/galeri/kasir/queue/store";
import { tillTables } from "@/app/dinas/galeri/kasir/queue/till-store";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatRupiah } from "@/lib/money";

type Props = { userId: string; placeId: string; shiftId: string };

/** Before the money is counted: what this device sold and the ledger does not know. It keeps nobody from closing. */
export function UnsentHere({ userId, placeId, shiftId }: Props) {
  const router = useRouter();
  const [unsent, setUnsent] = useState<readonly KeptSale[]>([]);
  const [reason, setReason] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const here = liveQuery(() => tillTables().sales.where({ placeId }).toArray()).subscribe((sales) =>
      setUnsent(sales.filter(({ sentAt, message }) => !sentAt && message.sale.shiftId === shiftId)),
    );
    return () => here.unsubscribe();
  }, [placeId, shiftId]);
  if (unsent.length === 0) return null;
  const cash = unsent
    .filter(({ message }) => message.sale.method === "tunai")
    .reduce((sum, sale) => sum + total(sale), 0);
  const stuck = unsent.filter((sale) => sale.userId !== userId || sale.refusal).length;
  const send = async () => {
    setBusy(true);
    setReason(await sendSales(userId));
    router.refresh();
    setBusy(false);
  };
  return (
    <Notice
      tone="warn"
      title={`Masih ada ${unsent.length} penjualan belum terkirim di perangkat ini, ${formatRupiah(cash)} tunai`}
      action={
        <Button size="small" icon="upload" pending={isBusy} onClick={send}>
          Kirim sekarang
        </Button>
      }
    >
      <p>
        Uangnya sudah di laci, tetapi belum ada di catatan. Kirim dulu, lalu hitung. Kasir tetap dapat ditutup tanpa
        itu: penjualannya menjadi susulan, dan uangnya tampak sebagai selisih lebih.
      </p>
      {stuck > 0 && <p>{stuck} di antaranya ditolak, atau dari akun lain: selesaikan di halaman Kasir.</p>}
      {reason && <p className="mt-1 font-medium">{reason}</p>}
    </Notice>
  );
}

function total({ receipt }: KeptSale) {
  return receipt.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
}
