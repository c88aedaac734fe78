import type { Tx } from "@/db/client";
import { notifyRoles } from "../notices/notify-roles";
import { tellToTakeBack } from "../partners/tell-to-take-back";
import type { ConsentPurpose } from "./consent-wordings";

/** Who has something to do now that a consent was taken back, in the portal or at the counter. */
export async function tellOffice(tx: Tx, businessId: string, purpose: ConsentPurpose) {
  if (purpose === "layanan") {
    await notifyRoles(tx, ["petugas_galeri", "verifikator"], { kind: "layanan_dihentikan", subject: businessId });
  }
  if (purpose === "mitra") await tellToTakeBack(tx, businessId);
}
