"use client";

import { liveQuery } from "dexie";
import { useCallback, useEffect, useState } from "react";
import { fetchShelf } from "./fetch-shelf";
import { forgetOld } from "./forget-old";
import { sendSales } from "./send-sales";
import type { KeptSale, KeptShelf } from "./store";
import { tillTables } from "./till-store";

const retryEvery = 30_000;
const freshFor = 120_000;

type Kept = { shelf?: KeptShelf; here: KeptSale[]; others: number };

/** Shelf and sales of this device, kept current across tabs; sent, and the shelf renewed, whenever there is a chance. */
export function useTill(userId: string, placeId: string) {
  const [kept, setKept] = useState<Kept>();
  const [reason, setReason] = useState<string>();

  const renew = useCallback(() => fetchShelf(userId, placeId), [userId, placeId]);
  const send = useCallback(
    async (only?: string) => {
      setReason(await sendSales(userId, only));
      await fetchShelf(userId, placeId, only ? 0 : freshFor);
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
        others: rows.filter((sale) => sale.userId !== userId && !sale.sentAt).length,
      };
    });
    const subscription = all.subscribe(setKept);
    return () => subscription.unsubscribe();
  }, [userId, placeId]);

  useEffect(() => {
    const attempt = () => void send();
    void renew();
    attempt();
    void forgetOld();
    const timer = setInterval(attempt, retryEvery);
    window.addEventListener("online", attempt);
    document.addEventListener("visibilitychange", attempt);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", attempt);
      document.removeEventListener("visibilitychange", attempt);
    };
  }, [send, renew]);

  return { kept, reason, send, renew };
}
