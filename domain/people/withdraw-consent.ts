import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { requirePerson } from "./require-person";
import type { ConsentInput } from "./schema";

/** Takes one's own yes back; the storefront follows within seconds. Withdrawing twice is withdrawing once. */
export async function withdrawConsent(actor: Actor, { businessId, purpose }: ConsentInput, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  const { userId } = requirePerson(actor);
  if (purpose === "layanan") {
    throw new Refused("Tanpa persetujuan ini dinas tidak dapat melayani Anda. Untuk menutup akun, hubungi dinas.");
  }
  await tx.transaction(async (tx) => {
    const ended = await tx
      .update(consents)
      .set({ withdrawnAt: sql`now()` })
      .where(
        and(
          eq(consents.userId, userId),
          eq(consents.businessId, businessId),
          eq(consents.purpose, purpose),
          isNull(consents.withdrawnAt),
        ),
      )
      .returning({ id: consents.id });
    if (ended.length === 0) return;
    await recordAudit(tx, actor, "consent.withdraw", { kind: "business", id: businessId }, { untuk: purpose });
    await announceChange(tx, tags.business(businessId));
  });
}
