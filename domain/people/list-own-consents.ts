import { desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { businesses, consentPapers, consents, users } from "@/db/schema";
import { type Actor, scopesOf } from "../policy";
import { type ConsentPurpose, consentWordings, editionOf } from "./consent-wordings";
import { requirePerson } from "./require-person";

/** For each of the person's businesses and each purpose: the sentence, since when it holds, and all that went before. */
export async function listOwnConsents(actor: Actor, tx: Db = db) {
  requirePerson(actor);
  const own = scopesOf(actor, "business", "business.edit");
  if (own.length === 0) return [];
  const rows = await tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(inArray(businesses.id, own))
    .orderBy(businesses.name);
  const history = await listGiven(tx, own);
  return rows.map((business) => ({
    ...business,
    consents: (Object.keys(consentWordings) as ConsentPurpose[]).map((purpose) => {
      const all = history.filter((row) => row.businessId === business.id && row.purpose === purpose);
      const holding = all.find((row) => !row.withdrawnAt);
      return {
        purpose,
        wording: holding?.wording ?? consentWordings[purpose],
        givenAt: holding?.givenAt,
        history: all,
      };
    }),
  }));
}

async function listGiven(tx: Db, businessIds: readonly string[]) {
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

export type OwnConsent = Awaited<ReturnType<typeof listOwnConsents>>[number]["consents"][number];
