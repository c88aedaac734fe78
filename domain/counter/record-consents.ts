import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consentPapers, consents } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { claimFile } from "../files/claim-file";
import { announceConsent } from "../people/announce-consent";
import { type ConsentPurpose, consentWordings } from "../people/consent-wordings";
import type { Person } from "../policy";
import type { RecordConsents } from "./schema";
import { serveVisit } from "./serve-visit";

/**
 * What the person agreed to on paper, with the scan of the signed form: for each purpose a row of its own, in the words
 * of today. What was agreed to before stays as it is; sent twice, it is recorded once.
 */
export async function recordConsents(actor: Person, input: RecordConsents, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit } = await serveVisit(tx, actor, input.visitId, day);
    const { businessId } = visit;
    const before = await tx
      .select({ purpose: consents.purpose })
      .from(consents)
      .where(and(eq(consents.businessId, businessId), isNull(consents.userId), isNull(consents.withdrawnAt)));
    const purposes: ConsentPurpose[] = ["layanan"];
    if (input.etalase) purposes.push("etalase");
    if (input.mitra) purposes.push("mitra");
    const added = purposes.filter((purpose) => !before.some((row) => row.purpose === purpose));
    if (added.length === 0) return;
    await claimFile(tx, actor, input.fileId, "persetujuan");
    const rows = await tx
      .insert(consents)
      .values(
        added.map((purpose) => ({ businessId, purpose, wording: consentWordings[purpose], channel: "loket" as const })),
      )
      .returning({ id: consents.id });
    const paper = { fileId: input.fileId, visitId: visit.id, recordedBy: actor.userId };
    await tx.insert(consentPapers).values(rows.map(({ id }) => ({ consentId: id, ...paper })));
    await recordAudit(tx, actor, "consent.record", { kind: "business", id: businessId }, { untuk: added });
    await announceConsent(tx, businessId);
  });
}
