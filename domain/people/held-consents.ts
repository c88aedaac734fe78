import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, consents } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { isRestricted } from "./is-restricted";

/** Which consents of a business hold today, whoever gave them, and whether the one to be served was taken back. */
export async function heldConsents(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "business.read", { business: businessId });
  const all = await tx
    .select({ purpose: consents.purpose, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(eq(consents.businessId, businessId));
  const purposes = [...new Set(all.filter(({ withdrawnAt }) => !withdrawnAt).map(({ purpose }) => purpose))];
  const isServed = purposes.includes("layanan");
  const restricted = and(eq(businesses.id, businessId), isRestricted(businesses.id));
  const wasServed = all.some(({ purpose }) => purpose === "layanan") || (await tx.$count(businesses, restricted)) > 0;
  return { purposes, isServed, isServiceWithdrawn: wasServed && !isServed };
}
