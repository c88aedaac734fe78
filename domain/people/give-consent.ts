import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { settleCases } from "../assistance/settle-cases";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { announceConsent } from "./announce-consent";
import { consentWordings } from "./consent-wordings";
import { requirePerson } from "./require-person";
import type { ConsentInput } from "./schema";

/** Says yes to one purpose, in the words of today. Saying it twice is saying it once. */
export async function giveConsent(actor: Actor, { businessId, purpose }: ConsentInput, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    if (purpose !== "layanan") await requireService(tx, businessId);
    const given = await tx
      .insert(consents)
      .values({ userId, businessId, purpose, wording: consentWordings[purpose], channel: "portal" })
      .onConflictDoNothing()
      .returning({ id: consents.id });
    if (given.length === 0) return;
    await recordAudit(tx, actor, "consent.give", { kind: "business", id: businessId }, { untuk: purpose });
    await announceConsent(tx, businessId);
    if (purpose === "layanan") await settleCases(tx, [businessId]);
  });
}

async function requireService(tx: Db, businessId: string) {
  const serves = and(
    eq(consents.businessId, businessId),
    eq(consents.purpose, "layanan"),
    isNull(consents.withdrawnAt),
  );
  if ((await tx.$count(consents, serves)) === 0) {
    throw new Refused("Setujui layanan dinas lebih dulu: tanpa itu tidak ada yang dapat ditampilkan atau diteruskan.");
  }
}
