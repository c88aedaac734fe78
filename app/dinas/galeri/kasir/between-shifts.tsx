"use client";

import { useTill } from "./queue/use-till";
import { UnsentSales } from "./unsent-sales";

type Props = { userId: string; placeId: string };

/** No shift is open, and yet sales of this device may be on their way. */
export function BetweenShifts({ userId, placeId }: Props) {
  const { sales, reason, send } = useTill(userId, placeId);
  return <UnsentSales sales={sales} reason={reason} send={send} userId={userId} placeId={placeId} />;
}
