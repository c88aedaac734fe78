import { Dexie, type EntityTable } from "dexie";
import { shelfMark } from "./shelf-mark";
import type { KeptSale, KeptShelf, TillStore } from "./store";

type Tables = Dexie & { sales: EntityTable<KeptSale, "id">; shelves: EntityTable<KeptShelf, "placeId"> };

let opened: Tables | undefined;

/** The tables of this device; opened when first needed, so that pages can be drawn without one. */
export function tillTables(): Tables {
  if (!opened) {
    // Else Chromium reports a sale as kept while it still lies in memory, where a power cut takes it away.
    opened = new Dexie("kasir-galeri", { chromeTransactionDurability: "strict", cache: "disabled" }) as Tables;
    opened.version(1).stores({ sales: "id, userId, placeId", shelves: "placeId" });
  }
  return opened;
}

/** The sales of this device in the browser's own database, shared by its tabs. */
export const tillStore: TillStore = {
  keep(placeId, decide) {
    const tables = tillTables();
    return tables.transaction("rw", tables.sales, tables.shelves, async () => {
      const kept = decide(await tables.shelves.get(placeId), await tables.sales.where({ placeId }).toArray());
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
  shelf: (placeId) => tillTables().shelves.get(placeId),
  async keepShelf(shelf) {
    await tillTables().shelves.put(shelf);
    shelfMark.set(shelf.placeId);
  },
};
