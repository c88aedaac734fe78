import type { Standing } from "./queue/standing";

/** As many as fit beside the counter; the others are typed or scanned. */
const most = 24;

/** Goods of one owner that can be sold now: the batch to sell first, and what there is of all of them. */
export type AtHand = { first: Standing; batches: number; available: number; lowest: number; highest: number };

/**
 * What to offer for a tap before anything is typed: what sold most on this device, then what expires first. One entry for
 * all batches of the same goods, in one walk over a shelf that may be long.
 */
export function goodsAtHand(shelf: readonly Standing[], sold: ReadonlyMap<string, number>) {
  const goods = new Map<string, AtHand>();
  for (const batch of shelf) {
    if (batch.refusal) continue;
    const key = `${batch.product}\n${batch.business}`;
    const known = goods.get(key);
    goods.set(key, known ? together(known, batch) : only(batch));
  }
  const before = (a: AtHand, b: AtHand) => soldOf(b, sold) - soldOf(a, sold) || compare(ends(a.first), ends(b.first));
  const shown: AtHand[] = [];
  for (const one of goods.values()) {
    const last = shown[most - 1];
    if (last && before(one, last) >= 0) continue;
    const place = shown.findIndex((other) => before(one, other) < 0);
    shown.splice(place < 0 ? shown.length : place, 0, one);
    if (shown.length > most) shown.pop();
  }
  return { shown, others: goods.size - shown.length };
}

const only = (first: Standing): AtHand => ({
  ...{ first, batches: 1, available: first.available, lowest: first.price, highest: first.price },
});

function together({ first, batches, available, lowest, highest }: AtHand, batch: Standing): AtHand {
  return {
    first: ends(batch) < ends(first) ? batch : first,
    batches: batches + 1,
    available: available + batch.available,
    lowest: Math.min(lowest, batch.price),
    highest: Math.max(highest, batch.price),
  };
}

const soldOf = ({ first }: AtHand, sold: ReadonlyMap<string, number>) => sold.get(first.product) ?? 0;
const ends = ({ expiresOn }: Standing) => expiresOn ?? "9999";
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
