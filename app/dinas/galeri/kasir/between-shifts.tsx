"use client";

import { Notice } from "@/components/ui/notice";
import { useTill } from "./queue/use-till";
import { UnsentSales } from "./unsent-sales";

type Props = { userId: string; placeId: string };

/** No shift is open, and yet sales of this device may be on their way. */
export function BetweenShifts({ userId, placeId }: Props) {
  const { sales, reason, send } = useTill(userId, placeId);
  const isWaiting = sales?.here.some(({ sentAt }) => !sentAt);
  return (
    <>
      {isWaiting && (
        <Notice tone="warn" title="Masih ada penjualan dari sesi yang sudah ditutup">
          Begitu terkirim, penjualan itu tercatat sebagai susulan sesinya. Uang tunainya sudah di laci: hitunglah
          bersama modal awal sesi yang baru.
        </Notice>
      )}
      <UnsentSales sales={sales} reason={reason} send={send} userId={userId} placeId={placeId} />
    </>
  );
}
