import type { SaleMessage } from "@/domain/sales/schema";

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
  /** It came after its till was closed, and is in the supplement. */
  isLate?: boolean;
  /** What the server could not make fit, for a person to look at. */
  discrepancies?: string[];
};

/** The shelf as it was last seen by this device. */
export type KeptShelf = {
  placeId: string;
  userId: string;
  place: string;
  shiftId: string | null;
  /** As it came, for `unpackShelf`: a text is written and read much sooner than ten thousand objects. */
  packed: string;
  fetchedAt: number;
};

/** What the queue asks of the place where a device keeps its sales. In the browser that is IndexedDB. */
export type TillStore = {
  /** Decides on shelf and sales of a place, and keeps the sale it comes to, in one transaction; a text is a refusal. */
  keep(placeId: string, decide: (shelf: KeptShelf | undefined, here: KeptSale[]) => KeptSale | string): Promise<Kept>;
  /** What one person sold and the server has not said it has, the oldest first. */
  unsent(userId: string): Promise<KeptSale[]>;
  change(id: string, change: Partial<KeptSale>): Promise<void>;
  /** Forgets a sale that was refused, while nobody else may have sent it; says whether it did. */
  takeBack(id: string, now: number): Promise<boolean>;
  forgetSentBefore(moment: number): Promise<void>;
  shelf(placeId: string): Promise<KeptShelf | undefined>;
  keepShelf(shelf: KeptShelf): Promise<void>;
};
type Kept = KeptSale | string;
