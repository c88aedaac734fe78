"use client";

import { OthersCard } from "./others-card";
import { isAsked } from "./queue/is-asked";
import type { useTill } from "./queue/use-till";
import { UnsentCard } from "./unsent-card";

type Props = Pick<ReturnType<typeof useTill>, "sales" | "reason" | "send"> & { userId: string; placeId: string };

/** What is on this device only: one's own sales, and those of colleagues. */
export function UnsentSales({ sales, reason, send, userId, placeId }: Props) {
  const unsent = sales?.here.filter((sale) => sale.userId === userId && !sale.sentAt && !isAsked(sale)) ?? [];
  return (
    <>
      <UnsentCard unsent={unsent} reason={reason} onSend={send} />
      <OthersCard sales={sales?.others ?? []} placeId={placeId} />
    </>
  );
}
