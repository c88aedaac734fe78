import type { Tx } from "@/db/client";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { announceChange } from "../catalogue/announce-change";
import { storeVerdicts } from "./store-verdicts";

/** Stores the verdict of these products anew, in the transaction of whatever it depends on, and tells the storefront. */
export async function refreshVerdicts(tx: Tx, productIds: readonly string[], date = today()) {
  if (productIds.length === 0) return;
  const judged = await storeVerdicts(tx, productIds, date);
  const businesses = new Set(judged.map((product) => product.businessId));
  await announceChange(
    tx,
    tags.storefront,
    ...judged.map(({ id }) => tags.product(id)),
    ...[...businesses].map(tags.business),
  );
}
