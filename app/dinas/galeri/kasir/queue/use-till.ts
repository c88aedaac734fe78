"use client";

import { liveQuery } from "dexie";
import { useCallback, useEffect, useRef, useState } from "react";
import { fetchShelf } from "./fetch-shelf";
import { forgetOld } from "./forget-old";
import { keepTrying } from "./keep-trying";
import { sendSales } from "./send-sales";
import type { KeptSale, KeptShelf } from "./store";
import { tillTables } from "./till-store";

const freshFor = 120_000;

type Sales = { here: readonly KeptSale[]; others: readonly KeptSale[] };

/** Shelf and sales of this device, kept current across tabs; sent, and the shelf renewed, whenever there is a chance. */
export function useTill(userId: string, placeId: string) {
  const [shelf, setShelf] = useState<KeptShelf>();
  const [sales, setSales] = useState<Sales>();
  const [reason, setReason] = useState<string>();

  const renewing = useRef<Promise<unknown>>(undefined);
  const renew = useCallback(() => {
    const renewed = fetchShelf(userId, placeId);
    renewing.current = renewed;
    return renewed;
  }, [userId, placeId]);
  const send = useCallback(
    async (only?: string) => {
      const reason = await sendSales(userId, only);
      setReason(reason);
      await renewing.current; // else a till that opens asks for its shelf twice at once
      await fetchShelf(userId, placeId, only ? 0 : freshFor);
      return reason === undefined;
    },
    [userId, placeId],
  );

  useEffect(() => {
    // Apart, for a shelf may be long: a sale must not have it read again.
    const shelf = liveQuery(() => tillTables().shelves.get(placeId)).subscribe((shelf) => setShelf(shelf));
    const sales = liveQuery(() => tillTables().sales.toArray()).subscribe((rows) =>
      setSales({
        here: rows.filter((sale) => sale.placeId === placeId),
        others: rows.filter((sale) => sale.userId !== userId && !sale.sentAt),
      }),
    );
    return () => {
      shelf.unsubscribe();
      sales.unsubscribe();
    };
  }, [userId, placeId]);

  useEffect(() => {
    void renew();
    void forgetOld();
    return keepTrying(() => send());
  }, [send, renew]);

  return { shelf, sales, reason, send, renew };
}
