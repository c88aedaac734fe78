import { beyondLimits } from "@/domain/sales/beyond-limits";
import type { SaleMessage } from "@/domain/sales/schema";
import { unpackShelf } from "@/domain/stock/unpack-shelf";
import { standing } from "./standing";
import type { KeptSale, ReceiptLine, TillStore } from "./store";
import { tillStore } from "./till-store";

type New = { userId: string; sale: SaleMessage["sale"]; receipt: ReceiptLine[]; day: string; now?: number };

/** Longer than the tab waits for an answer; a tab that died meanwhile holds its sale back no longer than that. */
const asking = 8_000;

const alreadySold =
  "Barang di meja ini sudah dibayar di tab lain. Lihat penjualan terakhir, lalu kosongkan meja di tab ini.";

/**
 * Writes a sale down on this device before anybody is told, unless the shelf of this device has too little. Both happen
 * in one transaction, so two tabs can't sell the same last unit.
 */
export async function keepSale(made: New, store: TillStore = tillStore): Promise<KeptSale | string> {
  const { userId, sale, receipt, day, now = Date.now() } = made;
  const tooMuch = beyondLimits(sale);
  if (tooMuch) return tooMuch.message;
  return store.keep(sale.placeId, (shelf, here) => {
    if (here.some(({ id }) => id === sale.id)) return alreadySold; // of a tab that was opened twice with one counter
    const known = standing(shelf ? unpackShelf(shelf.packed) : [], here, shelf?.fetchedAt ?? 0, day);
    for (const { batchId, quantity } of sale.lines) {
      const batch = known.find(({ id }) => id === batchId);
      if (!batch) return "Barang ini tidak ada di rak yang tersimpan. Muat ulang rak.";
      if (batch.refusal) return `${batch.product}: ${batch.refusal}.`;
      if (batch.available < quantity) return `${batch.product}: hanya ada ${batch.available}.`;
    }
    const message: SaleMessage = { version: 1, by: userId, offline: false, sale };
    return { id: sale.id, userId, placeId: sale.placeId, message, receipt, keptAt: now, askedUntil: now + asking };
  });
}
