import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountPhones } from "@/db/schema";

/** The numbers that an account proved to hold are nobody's again. */
export async function letNumbersGo(tx: Tx, userId: string) {
  await tx
    .update(accountPhones)
    .set({ phone: "dihapus", endedAt: sql`coalesce(${accountPhones.endedAt}, now())` })
    .where(eq(accountPhones.userId, userId));
}
