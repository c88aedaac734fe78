import { Dexie, type EntityTable, type Transaction } from "dexie";
import type { ShelfBatch } from "@/domain/stock/read-shelf";
import { shelfMark } from "./shelf-mark";
import type { KeptSale, KeptShelf, TillStore } from "./store";

type Tables = Dexie & { sales: EntityTable<KeptSale, "id">; packedShelves: EntityTable<KeptShelf, "placeId"> };

let opened: Tables | undefined;

/** The tables of this device; opened when first needed, so that pages can be drawn without one. */
export function tillTables(): Tables {
  if (!opened) {
    // Else Chromium reports a sale as kept while it still lies in memory, where a power cut takes it away.
    opened = new Dexie("kasir-galeri", { chromeTransactionDurability: "strict", cache: "disabled" }) as Tables;
    opened.version(1).stores({ sales: "id, userId, placeId", shelves: "placeId" });
    opened.version(2).stores({ packedShelves: "placeId" }).upgrade(packShelves);
  }
  return opened;
}

/** Shelves of before stay beside as they are: another tab may have been opened then, and sells from them still. */
async function packShelves(upgrade: Transaction) {
  const kept: (Omit<KeptShelf, "packed"> & { batches: ShelfBatch[] })[] = await upgrade.table("shelves").toArray();
  const packed = kept.map(({ batches, ...shelf }): KeptShelf => ({ ...shelf, packed: JSON.stringify(batches) }));
  await upgrade.table("packedShelves").bulkPut(packed);
}

/** The sales of this device in the browser's own database, shared by its tabs. */
export const tillStore: TillStore = {
  keep(placeId, decide) {
    const tables = tillTables();
    return tables.transaction("rw", tables.sales, tables.packedShelves, async () => {
      const kept = decide(await tables.packedShelves.get(placeId), await tables.sales.where({ placeId }).toArray());
      if (typeof kept !== "string") await tables.sales.add(kept);
      return kept;
    });
  },
  async unsent(userId) {
    return (await tillTables().sales.where({ userId }).sortBy("keptAt")).filter(({ sentAt }) => !sentAt);
  },
  async change(id, change) {
    await tillTables().sales.update(id, change);
  },
  takeBack(id, now) {
    const { sales } = tillTables();
    return tillTables().transaction("rw", sales, async () => {
      const asked = await sales.get(id);
      if (!asked || asked.askedUntil <= now) return false;
      await sales.delete(id);
      return true;
    });
  },
  async forgetSentBefore(moment) {
    await tillTables()
      .sales.filter(({ sentAt }) => sentAt !== undefined && sentAt < moment)
      .delete();
  },
  shelf: (placeId) => tillTables().packedShelves.get(placeId),
  async keepShelf(shelf) {
    await tillTables().packedShelves.put(shelf);
    shelfMark.set(shelf.placeId);
  },
};
