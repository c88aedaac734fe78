import type { Tx } from "@/db/client";
import { ownerAdjustments } from "@/db/schema";
import { officePart } from "../consignments/office-part";
import type { Compared } from "./compare";

type Under = { placeId: string; paperId: string; day: string };

/** What the office bears of goods that are gone, by the rule in force, is owed to their owners. In whole rupiah. */
export async function shareShortage(tx: Tx, { placeId, paperId, day }: Under, rows: readonly Compared[]) {
  const owed = new Map<string, number>();
  for (const { batchId, productId, businessId, difference } of rows) {
    if (difference >= 0) continue;
    const lost = { placeId, productId, batchId, quantity: -difference };
    const part = await officePart(tx, "bagi_hilang", lost, day);
    owed.set(businessId, (owed.get(businessId) ?? 0) + part);
  }
  const reason = "Bagian dinas atas barang yang hilang";
  for (const [businessId, amount] of owed) {
    if (amount > 0) await tx.insert(ownerAdjustments).values({ placeId, businessId, paperId, amount, reason, on: day });
  }
}
