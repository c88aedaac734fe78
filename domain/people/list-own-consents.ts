import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, consents } from "@/db/schema";
import { type Actor, scopesOf } from "../policy";
import { type ConsentPurpose, consentWordings } from "./consent-wordings";
import { requirePerson } from "./require-person";

/** For each of the person's businesses and each purpose: the sentence, and since when they agree to it. */
export async function listOwnConsents(actor: Actor, tx: Db = db) {
  const { userId } = requirePerson(actor);
  const own = scopesOf(actor, "business");
  if (own.length === 0) return [];
  const rows = await tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(inArray(businesses.id, own))
    .orderBy(businesses.name);
  const given = await tx
    .select({
      businessId: consents.businessId,
      purpose: consents.purpose,
      wording: consents.wording,
      givenAt: consents.givenAt,
    })
    .from(consents)
    .where(and(eq(consents.userId, userId), inArray(consents.businessId, own), isNull(consents.withdrawnAt)));
  return rows.map((business) => ({
    ...business,
    consents: (Object.keys(consentWordings) as ConsentPurpose[]).map((purpose) => {
      const yes = given.find((row) => row.businessId === business.id && row.purpose === purpose);
      return { purpose, wording: yes?.wording ?? consentWordings[purpose], givenAt: yes?.givenAt };
    }),
  }));
}
