import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, claimCodes, users, verifiedPhones } from "@/db/schema";
import { type Actor, authorize, canSomewhere } from "../policy";
import { mergedInto } from "./merged-into";
import { ownersOf } from "./owners-of";
import { wasSeen } from "./see-card";

/** Whether a record is claimed, by whom, whether it was made one with another, and by which way its owner could still claim it. */
export async function getClaimState(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "business.read", { business: businessId });
  const ids = (await ownersOf(tx, businessId)).map(({ userId }) => userId);
  const [into, isCardSeen, names, codes, phones] = await Promise.all([
    mergedInto(tx, businessId),
    wasSeen(tx, businessId),
    ids.length > 0 ? tx.select({ name: users.name }).from(users).where(inArray(users.id, ids)) : [],
    tx
      .select({ expiresAt: claimCodes.expiresAt })
      .from(claimCodes)
      .where(
        and(
          eq(claimCodes.businessId, businessId),
          isNull(claimCodes.usedAt),
          isNull(claimCodes.cancelledAt),
          sql`${claimCodes.expiresAt} > now()`,
        ),
      ),
    tx
      .select({ phone: verifiedPhones.phone })
      .from(verifiedPhones)
      .innerJoin(
        businesses,
        and(eq(businesses.id, verifiedPhones.businessId), eq(businesses.phone, verifiedPhones.phone)),
      )
      .where(eq(businesses.id, businessId)),
  ]);
  return {
    into,
    isCardSeen,
    owners: names.map(({ name }) => name),
    codeExpiresAt: codes[0]?.expiresAt,
    verifiedPhone: phones[0]?.phone,
    mayIssue: canSomewhere(actor, "counter.serve"),
  };
}
