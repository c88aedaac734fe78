import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consentPapers, consents } from "@/db/schema";
import { settleCases } from "../assistance/settle-cases";
import { recordAudit } from "../audit";
import { claimFile } from "../files/claim-file";
import { announceConsent } from "../people/announce-consent";
import { type ConsentPurpose, consentWordings } from "../people/consent-wordings";
import type { Person } from "../policy";

type Signed = { fileId: string; etalase: boolean; mitra: boolean };
type Where = { visitId: string; businessId: string };

/**
 * What a signed form says yes to, with its scan: for each purpose a row of its own, in the words of today. What was agreed
 * to before stays as it is; with nothing new, the scan is not taken.
 */
export async function writePaperConsents(tx: Tx, actor: Person, { visitId, businessId }: Where, signed: Signed) {
  const before = await tx
    .select({ purpose: consents.purpose })
    .from(consents)
    .where(and(eq(consents.businessId, businessId), isNull(consents.userId), isNull(consents.withdrawnAt)));
  const purposes: ConsentPurpose[] = ["layanan"];
  if (signed.etalase) purposes.push("etalase");
  if (signed.mitra) purposes.push("mitra");
  const added = purposes.filter((purpose) => !before.some((row) => row.purpose === purpose));
  if (added.length === 0) return;
  await claimFile(tx, actor, signed.fileId, "persetujuan");
  const rows = await tx
    .insert(consents)
    .values(
      added.map((purpose) => ({ businessId, purpose, wording: consentWordings[purpose], channel: "loket" as const })),
    )
    .returning({ id: consents.id });
  const paper = { fileId: signed.fileId, visitId, recordedBy: actor.userId };
  await tx.insert(consentPapers).values(rows.map(({ id }) => ({ consentId: id, ...paper })));
  await recordAudit(tx, actor, "consent.record", { kind: "business", id: businessId }, { untuk: added });
  await announceConsent(tx, businessId);
  await settleCases(tx, [businessId]);
}
