import { or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import { announceConsent } from "../people/announce-consent";
import { endConsents, ofBusiness } from "../people/end-consents";
import type { Person } from "../policy";

/** Nothing of these businesses is used any more, and nothing is lost: giving the consents again lifts it. */
export async function restrictBusinesses(tx: Tx, actor: Person, businessIds: readonly string[]) {
  const which = or(...businessIds.map(ofBusiness));
  if (!which) return;
  await endConsents(tx, which, {
    purposes: ["layanan", "etalase", "mitra"],
    by: actor.userId,
    because: "pembatasan",
  });
  for (const businessId of businessIds) {
    await recordAudit(tx, actor, "data.restrict", { kind: "business", id: businessId });
    await notifyRoles(tx, ["petugas_galeri", "verifikator"], { kind: "layanan_dihentikan", subject: businessId });
    await announceConsent(tx, businessId);
  }
}
