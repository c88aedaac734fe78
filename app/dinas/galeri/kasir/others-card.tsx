"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { deliverSales } from "./queue/deliver-sales";
import type { KeptSale } from "./queue/store";

/** Unsent sales of colleagues on this device: they send them when they sign in, or whoever keeps this till does. */
export function OthersCard({ sales, placeId }: { sales: readonly KeptSale[]; placeId: string }) {
  const [reason, setReason] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (sales.length === 0) return null;
  const here = sales.filter((sale) => sale.placeId === placeId);
  const deliver = async () => {
    setBusy(true);
    setReason(await deliverSales(here));
    setBusy(false);
  };
  return (
    <Notice tone="warn" title={`Penjualan akun lain di perangkat ini: ${sales.length}`}>
      <p>
        Belum terkirim. Pemilik akunnya mengirim setelah masuk. Bila ia tidak bertugas lagi, kirimlah atas namanya:
        setiap penjualan ditandai untuk diperiksa.
      </p>
      {here.length > 0 && (
        <Button className="mt-3" size="small" variant="secondary" icon="upload" pending={isBusy} onClick={deliver}>
          Kirim atas nama mereka
        </Button>
      )}
      {reason && <p className="mt-2 font-medium">{reason}</p>}
    </Notice>
  );
}
