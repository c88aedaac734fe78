"use client";

import { Notice } from "@/components/ui/notice";
import { useTill } from "./queue/use-till";
import { UnsentSales } from "./unsent-sales";

type Props = { userId: string; placeId: string };

/** No shift is open, and yet sales of this device may be on their way. */
export function BetweenShifts({ userId, placeId }: Props) {
  const { sales, reason, send } = useTill(userId, placeId);
  const waiting = sales?.here.filter(({ sentAt, refusal }) => !sentAt && !refusal) ?? [];
  const hasCash = waiting.some(({ message }) => message.sale.method === "tunai");
  return (
    <>
      {waiting.length > 0 && (
        <Notice tone="warn" title="Masih ada penjualan dari sesi yang sudah ditutup">
          Begitu terkirim, penjualan itu tercatat sebagai susulan sesinya.
          {hasCash && " Bila uang tunainya masih di laci, hitunglah bersama modal awal sesi yang baru."}
        </Notice>
      )}
      <UnsentSales sales={sales} reason={reason} send={send} userId={userId} placeId={placeId} />
    </>
  );
}
