import { inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { type Actor, scopesOf } from "../policy";
import { type ConsentPurpose, consentWordings } from "./consent-wordings";
import { listGiven } from "./list-given";
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

export type OwnConsent = Awaited<ReturnType<typeof listOwnConsents>>[number]["consents"][number];
