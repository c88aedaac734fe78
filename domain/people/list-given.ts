import { desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { consentPapers, consents, users } from "@/db/schema";
import { editionOf } from "./consent-wordings";

/** All that was ever agreed to for these businesses, by whom and until when; latest first. */
export async function listGiven(tx: Db, businessIds: readonly string[]) {
  const giver = alias(users, "giver");
  const recorder = alias(users, "recorder");
  const ender = alias(users, "ender");
  const rows = await tx
    .select({
      id: consents.id,
      businessId: consents.businessId,
      purpose: consents.purpose,
      wording: consents.wording,
      channel: consents.channel,
      givenAt: consents.givenAt,
      givenBy: giver.name,
      recordedBy: recorder.name,
      paperId: consentPapers.fileId,
      withdrawnAt: consents.withdrawnAt,
      withdrawnBy: ender.name,
      withdrawnBecause: consents.withdrawnBecause,
    })
    .from(consents)
    .leftJoin(giver, eq(giver.id, consents.userId))
    .leftJoin(consentPapers, eq(consentPapers.consentId, consents.id))
    .leftJoin(recorder, eq(recorder.id, consentPapers.recordedBy))
    .leftJoin(ender, eq(ender.id, consents.withdrawnBy))
    .where(inArray(consents.businessId, [...businessIds]))
    .orderBy(desc(consents.givenAt), desc(consents.id));
  return rows.map((row) => ({ ...row, edition: editionOf(row.purpose, row.wording) }));
}
