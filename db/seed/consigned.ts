import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { receiveGoods } from "@/domain/consignments/receive-goods";
import type { ReceivedLine } from "@/domain/consignments/schema";
import { openShift } from "@/domain/shifts/open-shift";
import type { Db } from "../client";
import { batches, products } from "../schema";
import { cast } from "./cast";
import { licensed } from "./licensed";

export const wholeLabel = ["nama", "berat", "pembuat", "komposisi", "izin", "produksi", "baik_sebelum"];
export const day = "2026-11-24";

type Goods = Partial<Omit<ReceivedLine, "productId">>;

/** For tests: a gallery with an open till and ten packets of crackers on its shelf. */
export async function consigned(tx: Db, goods: Goods = {}, opened = new Date(`${day}T01:00:00Z`)) {
  const set = await cast(tx);
  const { crackers, business, verifier, clerk, gallery } = set;
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  const batch = await leave(tx, set, goods);
  const { id: shiftId } = await openShift(clerk, { id: v7(), placeId: gallery.id, float: 100_000 }, tx, opened);
  return { ...set, batch, shiftId };
}

/** For tests: the owner of the cast leaves another batch of crackers. */
export async function leave(tx: Db, set: Awaited<ReturnType<typeof cast>>, goods: Goods = {}) {
  const { crackers, business, clerk, gallery } = set;
  const line = {
    productId: crackers.id,
    quantity: 10,
    ownerPrice: 15_000,
    expiresOn: "2027-06-30",
    label: wholeLabel,
    ...goods,
  };
  const input = { id: v7(), placeId: gallery.id, businessId: business.id, counterparty: "Pemilik Uji", lines: [line] };
  const { paperId } = await receiveGoods(clerk, input, tx, day);
  const [batch] = await tx.select().from(batches).where(eq(batches.paperId, paperId));
  if (!batch) throw new Error("The batch is missing.");
  return batch;
}
