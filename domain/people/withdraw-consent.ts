import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import { tellToTakeBack } from "../partners/tell-to-take-back";
import { type Actor, authorize } from "../policy";
import { announceConsent } from "./announce-consent";
import type { ConsentPurpose } from "./consent-wordings";
import { endConsents, ofBusiness } from "./end-consents";
import { requirePerson } from "./require-person";
import type { ConsentInput } from "./schema";

/** Nothing can be shown or handed on by an office that may not serve. */
const endsWith: Record<ConsentPurpose, readonly ConsentPurpose[]> = {
  etalase: ["etalase"],
  mitra: ["mitra"],
  layanan: ["layanan", "etalase", "mitra"],
};

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
    if (purpose === "layanan") {
      await notifyRoles(tx, ["petugas_galeri", "verifikator"], { kind: "layanan_dihentikan", subject: businessId });
    }
    if (purpose === "mitra") await tellToTakeBack(tx, businessId);
    await announceConsent(tx, businessId);
  });
}
