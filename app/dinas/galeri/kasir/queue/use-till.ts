"use client";

import { liveQuery } from "dexie";
import { useCallback, useEffect, useState } from "react";
import { fetchShelf } from "./fetch-shelf";
import { forgetOld } from "./forget-old";
import { keepTrying } from "./keep-trying";
import { sendSales } from "./send-sales";
import type { KeptSale, KeptShelf } from "./store";
import { tillTables } from "./till-store";

const freshFor = 120_000;

type Kept = { shelf?: KeptShelf; here: KeptSale[]; others: KeptSale[] };

/** Shelf and sales of this device, kept current across tabs; sent, and the shelf renewed, whenever there is a chance. */
export function useTill(userId: string, placeId: string) {
  const [kept, setKept] = useState<Kept>();
  const [reason, setReason] = useState<string>();

  const renew = useCallback(() => fetchShelf(userId, placeId), [userId, placeId]);
  const send = useCallback(
    async (only?: string) => {
      const reason = await sendSales(userId, only);
      setReason(reason);
      await fetchShelf(userId, placeId, only ? 0 : freshFor);
      return reason === undefined;
    },
    [userId, placeId],
  );

  useEffect(() => {
    const all = liveQuery(async () => {
      const { sales, shelves } = tillTables();
      const [shelf, rows] = await Promise.all([shelves.get(placeId), sales.toArray()]);
      return {
        shelf,
        here: rows.filter((sale) => sale.placeId === placeId),
        others: rows.filter((sale) => sale.userId !== userId && !sale.sentAt),
      };
    });
    const subscription = all.subscribe(setKept);
    return () => subscription.unsubscribe();
  }, [userId, placeId]);

  useEffect(() => {
    void renew();
    void forgetOld();
    return keepTrying(() => send());
  }, [send, renew]);

  return { kept, reason, send, renew };
}
