import { eq, inArray } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, claimReversals, claims } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden, NotFound } from "../errors";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import { giveBack } from "./give-back";
import type { UndoClaim } from "./schema";
import { splitTwin } from "./split-twin";

/**
 * An approval that was a mistake is taken back, whether an officer gave it, a code or a number: the record returns to whoever had
 * it before, or waits for its owner again; two records that were made one are two again.
 */
export async function undoClaim(actor: Person, { claimId, reason }: UndoClaim, tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  await tx.transaction(async (tx) => {
    const { business, into } = await lockRecords(tx, claimId);
    const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId)).for("update");
    if (!claim) throw new NotFound("Klaim");
    if (claim.state !== "diterima") throw new Conflict("Hanya klaim yang diterima yang dapat ditarik.");
    if (claim.userId === actor.userId) {
      throw new Forbidden("Anda tidak memutuskan klaim Anda sendiri. Mintalah petugas lain.");
    }
    for (const one of [business, into]) if (one) await refuseLinked(tx, actor, one.id);
    const reversal = { claimId, reason, reversedBy: actor.userId };
    if (claim.cause === "usaha_ganda" && into) {
      const mergeId = await splitTwin(tx, actor, business, into, claimId, reason);
      await tx.insert(claimReversals).values({ ...reversal, mergeId });
    } else {
      await tx.insert(claimReversals).values(reversal);
      await giveBack(tx, actor, business, claim, reason);
    }
    const details = { usaha: business.name, alasan: reason };
    await recordAudit(tx, actor, "claim.undo", { kind: "business", id: business.id }, details);
    await announceChange(tx, tags.storefront, tags.business(business.id), ...(into ? [tags.business(into.id)] : []));
  });
}

/** The records before the claim, as every verb about claims takes them. */
async function lockRecords(tx: Tx, claimId: string) {
  const [claim] = await tx
    .select({ businessId: claims.businessId, cause: claims.cause, intoId: claims.intoId })
    .from(claims)
    .where(eq(claims.id, claimId));
  if (!claim) throw new NotFound("Klaim");
  if (!claim.businessId) throw new Conflict("Hanya klaim yang diterima yang dapat ditarik.");
  const isMerge = claim.cause === "usaha_ganda";
  const ids = [claim.businessId, ...(isMerge && claim.intoId ? [claim.intoId] : [])];
  const rows = await tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(inArray(businesses.id, ids))
    .orderBy(businesses.id)
    .for("no key update");
  const business = rows.find(({ id }) => id === claim.businessId);
  if (!business) throw new NotFound("Usaha");
  return { business, into: isMerge ? rows.find(({ id }) => id === claim.intoId) : undefined };
}
