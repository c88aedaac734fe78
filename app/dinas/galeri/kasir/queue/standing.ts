import { never } from "@/domain/stock/never";
import type { ShelfBatch } from "@/domain/stock/read-shelf";
import { sayLost } from "@/domain/stock/say-lost";
import { formatDate } from "@/lib/dates";
import type { KeptSale } from "./store";

export type Standing = ShelfBatch & { price: number; available: number; refusal?: string };

/**
 * The shelf as it stands on this device on a day: less what was sold here since it was fetched, at the price of the day,
 * and with the reason where a batch may not be sold.
 */
export function standing(batches: readonly ShelfBatch[], sales: readonly KeptSale[], fetchedAt: number, day: string) {
  const sold = new Map<string, number>();
  for (const { sentAt, message } of sales) {
    if (sentAt && sentAt < fetchedAt) continue;
    for (const { batchId, quantity } of message.sale.lines) sold.set(batchId, (sold.get(batchId) ?? 0) + quantity);
  }
  return batches.map((batch): Standing => {
    const available = batch.onHand - (sold.get(batch.id) ?? 0);
    return { ...batch, available, price: priceOn(batch, day), refusal: refusalOf(batch, available, day) };
  });
}

function priceOn({ prices }: ShelfBatch, day: string) {
  return prices.findLast(([from]) => from <= day)?.[1] ?? prices[0]?.[1] ?? 0;
}

function refusalOf({ expiresOn, soldUntil, lacks, permit }: ShelfBatch, available: number, day: string) {
  if (expiresOn && expiresOn < day) return `Kedaluwarsa ${formatDate(expiresOn)}: tarik dari rak`;
  if (soldUntil && soldUntil < day) {
    // A permit may have ended since this device saw the shelf: then it is named by what was known of it.
    return `Legalitas tidak lengkap lagi: ${sayLost({ reasons: lacks?.join(" "), permit, endedOn: soldUntil === never ? null : soldUntil })}`;
  }
  if (available <= 0) return "Habis";
  return undefined;
}
