import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { type Actor, authorize } from "../policy";
import { consentWordings } from "./consent-wordings";
import { requirePerson } from "./require-person";
import type { ConsentInput } from "./schema";

/** Says yes to one purpose, in the words of today. Saying it twice is saying it once. */
export async function giveConsent(actor: Actor, { businessId, purpose }: ConsentInput, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const given = await tx
      .insert(consents)
      .values({ userId, businessId, purpose, wording: consentWordings[purpose], channel: "portal" })
      .onConflictDoNothing()
      .returning({ id: consents.id });
    if (given.length === 0) return;
    await recordAudit(tx, actor, "consent.give", { kind: "business", id: businessId }, { untuk: purpose });
    await announceChange(tx, tags.business(businessId));
  });
}
