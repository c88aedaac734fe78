import { and, eq, exists, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, verifiedPhones } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { parsePhone } from "@/lib/phone";
import { countOf, startAttempt } from "../people/attempts";
import type { Person } from "../policy";
import { openClaim } from "./open-claim";
import type { AskForClaim } from "./schema";

/**
 * Somebody without a code says which record is theirs. Whatever they wrote, they are told the same: only the officer
 * sees whether name and verified number fit, and only to that number a code is sent.
 */
export async function askForClaim(actor: Person, input: AskForClaim, address: string, tx: Db = db) {
  await startAttempt(tx, { account: countOf("KLAIM", `TANYA ${actor.userId}`), address: `klaim ${address}` });
  await tx.transaction(async (tx) => {
    const businessId = await findByVerifiedPhone(tx, input);
    const words = [`Usaha: ${input.businessName}`, `Nomor HP: ${input.phone}`, input.words].filter(Boolean).join("\n");
    await openClaim(tx, actor, { id: input.claimId, businessId, cause: "tanpa_kode", words, agreed: input });
  });
}

/** The one record with this name whose number an officer verified; a number that somebody only typed is none. */
async function findByVerifiedPhone(tx: Tx, { businessName, phone: typed }: AskForClaim) {
  const phone = parsePhone(typed).value;
  if (!phone) return null;
  const verified = tx
    .select({ one: sql`1` })
    .from(verifiedPhones)
    .where(and(eq(verifiedPhones.businessId, businesses.id), eq(verifiedPhones.phone, businesses.phone)));
  const found = await tx
    .select({ id: businesses.id })
    .from(businesses)
    .where(and(eq(businesses.nameKey, nameKey(businessName)), eq(businesses.phone, phone), exists(verified)))
    .limit(2);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
