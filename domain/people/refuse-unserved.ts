import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { consents } from "@/db/schema";
import { Refused } from "../errors";

/** An owner who took the consent to be served back hands in nothing new until they give it again. */
export async function refuseUnserved(tx: Db, businessId: string) {
  const [asked] = await tx
    .select({ holds: sql<boolean>`bool_or(${consents.withdrawnAt} is null)` })
    .from(consents)
    .where(sql`${eq(consents.businessId, businessId)} and ${consents.purpose} = 'layanan'`);
  if (asked?.holds !== false) return;
  throw new Refused(
    "Persetujuan layanan usaha ini sudah ditarik, jadi dinas tidak boleh memprosesnya. Berikan lagi di Akun saya, bagian Data saya.",
  );
}
