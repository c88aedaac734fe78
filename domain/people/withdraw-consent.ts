import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import { type Actor, authorize } from "../policy";
import { announceConsent } from "./announce-consent";
import { endConsents, ofBusiness } from "./end-consents";
import { endsWith } from "./ends-with";
import { requirePerson } from "./require-person";
import type { ConsentInput } from "./schema";
import { tellOffice } from "./tell-office";

/** An owner takes a yes of their business back; the storefront follows within seconds. Twice is once. */
export async function withdrawConsent(actor: Actor, { businessId, purpose }: ConsentInput, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const ended = await endConsents(tx, ofBusiness(businessId), {
      purposes: endsWith[purpose],
      by: userId,
      because: "dicabut",
    });
    if (ended.length === 0) return;
    const untuk = [...new Set(ended.map((one) => one.purpose))];
    await recordAudit(tx, actor, "consent.withdraw", { kind: "business", id: businessId }, { untuk });
    await tellOffice(tx, businessId, purpose);
    await announceConsent(tx, businessId);
  });
}
