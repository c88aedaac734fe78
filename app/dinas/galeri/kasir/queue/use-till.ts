"use client";

import { liveQuery } from "dexie";
import { useCallback, useEffect, useRef, useState } from "react";
import { thisDevice } from "./device";
import { fetchShelf } from "./fetch-shelf";
import { forgetOld } from "./forget-old";
import { keepTrying } from "./keep-trying";
import { sendSales } from "./send-sales";
import { shelfMark } from "./shelf-mark";
import type { KeptSale, KeptShelf } from "./store";
import { tillTables } from "./till-store";

const freshFor = 120_000;

type Sales = { here: readonly KeptSale[]; others: readonly KeptSale[] };

/** Shelf and sales of this device, kept current across tabs; sent, and the shelf renewed, whenever there is a chance. */
export function useTill(userId: string, placeId: string) {
  const [shelf, setShelf] = useState<KeptShelf>();
  const [sales, setSales] = useState<Sales>();
  const [reason, setReason] = useState<string>();

  const opening = useRef<Promise<unknown>>(undefined);

  const show = useCallback((next?: KeptShelf) => {
    setShelf((known) => (known && (!next || known.fetchedAt >= next.fetchedAt) ? known : next));
  }, []);
  const renew = useCallback(
    (maxAge = 0) => fetchShelf(userId, placeId, maxAge, { ...thisDevice, show }),
    [userId, placeId, show],
  );
  const send = useCallback(
    async (only?: string) => {
      const reason = await sendSales(userId, only);
      setReason(reason);
      await opening.current; // else a till that opens asks for its shelf twice at once
      await renew(only ? 0 : freshFor);
      return reason === undefined;
    },
    [userId, renew],
  );

  useEffect(() => {
    // Without a shelf nothing was sold from it, and a new device takes its time to make room for sales.
    if (!shelfMark.isSet(placeId)) setSales((known) => known ?? { here: [], others: [] });
    // Apart, for a shelf may be long: a sale must not have it read again.
    const shelf = liveQuery(() => tillTables().packedShelves.get(placeId)).subscribe(show);
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
  }, [userId, placeId, show]);

  useEffect(() => {
    opening.current = sellFirst(placeId).then(() => renew());
    void forgetOld();
    return keepTrying(() => send());
  }, [send, renew, placeId]);

  return { shelf, sales, reason, setReason, send, renew };
}

/** A device that has a shelf opens with it at once, and asks for the new one when there is time for that. */
async function sellFirst(placeId: string) {
  if (!shelfMark.isSet(placeId)) return;
  if ((await tillTables().packedShelves.where({ placeId }).count()) > 0)
    await new Promise((done) => setTimeout(done, 1_000));
}
