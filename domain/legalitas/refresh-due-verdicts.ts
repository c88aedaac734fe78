import { type Db, db } from "@/db/client";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "../catalogue/announce-change";
import { dueProducts } from "./due-products";
import { storeVerdicts } from "./store-verdicts";

const batch = 1000;
const first = "00000000-0000-0000-0000-000000000000";

/** Brings every stored verdict to a date, batch by batch, each in its own transaction: cut off, the rest is still due. */
export async function refreshDueVerdicts(date: string, tx: Db = db) {
  const done = { judged: 0, changed: 0 };
  let after: string | undefined = first;
  while (after) after = await refreshBatch(date, after, done, tx);
  return done;
}

function refreshBatch(date: string, after: string, done: { judged: number; changed: number }, tx: Db) {
  return tx.transaction(async (tx) => {
    const ids = await dueProducts(tx, date, after, batch);
    const judged = await storeVerdicts(tx, ids, date);
    const changed = judged.filter(({ hasChanged }) => hasChanged);
    done.judged += judged.length;
    done.changed += changed.length;
    if (changed.length > 0) {
      const businesses = new Set(changed.map(({ businessId }) => businessId));
      await announceChange(
        tx,
        tags.storefront,
        ...changed.map(({ id }) => tags.product(id)),
        ...[...businesses].map(tags.business),
      );
    }
    return ids.at(-1);
  });
}
