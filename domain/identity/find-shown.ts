import { and, desc, eq, gt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, identityViews } from "@/db/schema";
import { type Actor, can } from "../policy";
import { openNumber } from "./open-number";

/** The whole numbers of a business that this officer may see right now, and until when. */
export async function findShown(actor: Actor, businessId: string, tx: Db = db) {
  if (actor.kind !== "person" || !can(actor, "identity.unmask", "office")) return [];
  const rows = await tx
    .select({
      kind: identityViews.kind,
      until: identityViews.shownUntil,
      nik: businesses.nikCipher,
      npwp: businesses.npwpCipher,
    })
    .from(identityViews)
    .innerJoin(businesses, eq(businesses.id, identityViews.businessId))
    .where(
      and(
        eq(identityViews.businessId, businessId),
        eq(identityViews.viewedBy, actor.userId),
        gt(identityViews.shownUntil, sql`now()`),
      ),
    )
    .orderBy(desc(identityViews.shownUntil));
  return [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([kind, [latest]]) => {
    const cipher = latest?.[kind];
    return latest && cipher ? [{ kind, until: latest.until, number: openNumber(cipher) }] : [];
  });
}
