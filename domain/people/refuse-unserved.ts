import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, consents } from "@/db/schema";
import { Refused } from "../errors";
import { isRestricted } from "./is-restricted";

/**
 * An owner who took the consent to be served back hands in nothing new, and the office does nothing new with what it
 * has, until they give it again. What was agreed before is carried out: goods are sold, given back and paid for. Whoever takes it back at this moment waits for the transaction to end.
 */
export async function refuseUnserved(tx: Db, businessId: string) {
  const asked = await tx
    .select({ withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(and(eq(consents.businessId, businessId), eq(consents.purpose, "layanan")))
    .for("share");
  if (asked.some(({ withdrawnAt }) => !withdrawnAt)) return;
  const restricted = and(eq(businesses.id, businessId), isRestricted(businesses.id));
  if (asked.length === 0 && (await tx.$count(businesses, restricted)) === 0) return;
  throw new Refused(
    "Persetujuan layanan usaha ini sudah ditarik, jadi dinas tidak boleh memprosesnya. Pemiliknya dapat memberikannya lagi di Akun saya, bagian Data saya, atau di loket.",
  );
}
