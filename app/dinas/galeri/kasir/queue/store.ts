import { Dexie, type EntityTable } from "dexie";
import type { SaleMessage } from "@/domain/sales/schema";
import type { ShelfBatch } from "@/domain/stock/read-shelf";

export type ReceiptLine = { product: string; quantity: number; unitPrice: number };

/** A sale made on this device: still being asked, waiting, refused with a reason, or sent. */
export type KeptSale = {
  id: string;
  userId: string;
  placeId: string;
  message: SaleMessage;
  receipt: ReceiptLine[];
  keptAt: number;
  /** Until then the tab that made it waits for the server's word; afterwards anyone may send it. */
  askedUntil: number;
  refusal?: string;
  sentAt?: number;
  /** What the server could not make fit, for a person to look at. */
  discrepancies?: string[];
};

/** The shelf as it was last seen by this device. */
export type KeptShelf = {
  placeId: string;
  userId: string;
  place: string;
  shiftId: string | null;
  batches: ShelfBatch[];
  fetchedAt: number;
};

type Store = Dexie & { sales: EntityTable<KeptSale, "id">; shelves: EntityTable<KeptShelf, "placeId"> };

let opened: Store | undefined;

/** What this till keeps; opened when first needed, so that pages can be drawn without one. */
export function till(): Store {
  if (!opened) {
    opened = new Dexie("kasir-galeri") as Store;
    opened.version(1).stores({ sales: "id, userId, placeId", shelves: "placeId" });
  }
  return opened;
}
