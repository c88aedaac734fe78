import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { readPackedShelf } from "./read-packed-shelf";
import { unpackShelf } from "./unpack-shelf";

/** One batch on the shelf as a till keeps it; `prices` are [first day, price], today's first, as if it had always been. */
export type ShelfBatch = {
  id: string;
  number: number;
  product: string;
  business: string;
  expiresOn: string | null;
  onHand: number;
  shelf: string | null;
  /** Last day on which the permits hold; null for no end, and before today when they don't hold. */
  soldUntil: string | null;
  /** The permit that ends on that day. */
  permit: string | null;
  /** Why they don't hold, in sentences. */
  lacks: string[];
  prices: [from: string, price: number][];
};

/** The shelf of a place, batch by batch. */
export async function readShelf(actor: Actor, placeId: string, tx: Db = db, day?: string) {
  const { packed, ...shelf } = await readPackedShelf(actor, placeId, tx, day);
  return { ...shelf, batches: unpackShelf(packed) };
}
