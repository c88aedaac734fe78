import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** Which consents of a business hold today, whoever gave them, and whether the one to be served was taken back. */
export async function heldConsents(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "business.read", { business: businessId });
  const all = await tx
    .select({ purpose: consents.purpose, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(eq(consents.businessId, businessId));
  const purposes = [...new Set(all.filter(({ withdrawnAt }) => !withdrawnAt).map(({ purpose }) => purpose))];
  const wasServed = all.some(({ purpose }) => purpose === "layanan");
  return { purposes, isServiceWithdrawn: wasServed && !purposes.includes("layanan") };
}
