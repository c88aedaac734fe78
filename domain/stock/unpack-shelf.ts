import type { ShelfBatch } from "./read-shelf";

/** A shelf as it travels: the goods once each, and what differs between their batches by column. */
type Columns = {
  goods: [product: string, business: string, soldUntil: string | null, permit: string | null, lacks: string[]][];
  /** Prices that are still to come, in the order of their days. */
  later: [batchId: string, from: string, price: number][] | null;
  ids: string[] | null;
  numbers: number[];
  goodsOf: number[];
  expiresOn: (string | null)[];
  onHand: number[];
  shelves: (string | null)[];
  prices: number[];
};

const always = "0001-01-01";

/** The batches of a shelf that was read packed; also of one that a till kept before shelves were packed. */
export function unpackShelf(packed: string): ShelfBatch[] {
  const read = JSON.parse(packed) as Columns | ShelfBatch[];
  if (Array.isArray(read)) return read;
  const later = new Map<string, [from: string, price: number][]>();
  for (const [batchId, ...price] of read.later ?? []) later.set(batchId, [...(later.get(batchId) ?? []), price]);
  return (read.ids ?? []).map((id, i) => {
    const [product = "", business = "", soldUntil = null, permit = null, lacks = []] =
      read.goods[read.goodsOf[i] ?? -1] ?? [];
    return {
      id,
      number: read.numbers[i] ?? 0,
      product,
      business,
      expiresOn: read.expiresOn[i] ?? null,
      onHand: read.onHand[i] ?? 0,
      shelf: read.shelves[i] ?? null,
      soldUntil,
      permit,
      lacks,
      prices: [[always, read.prices[i] ?? 0], ...(later.get(id) ?? [])],
    };
  });
}
