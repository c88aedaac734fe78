import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { counterItems } from "@/db/schema";

/** Whether the form with this id arrived before. Asked with the visit locked, so two sendings can't pass each other. */
export async function wasReceived(tx: Tx, itemId: string) {
  return (await tx.$count(counterItems, eq(counterItems.id, itemId))) > 0;
}
