import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";
import { isServed } from "../people/is-served";
import { type Actor, authorizeAny } from "../policy";
import { cutPage, type DayKey, isAfter } from "./day-page";
import { endsOn } from "./ends-on";
import { isReliedOn } from "./is-relied-on";

/** Verified documents that products of served businesses rely on and that end within 90 days or ended in the last 7. */
export async function listEndings(actor: Actor, after?: DayKey, size = 50, tx: Db = db, date = today()) {
  authorizeAny(actor, "document.queue", "product.queue");
  const rows = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      name: legalitasKinds.name,
      number: documents.number,
      expiresOn: sql<string>`${endsOn}`,
      business: businesses.name,
      businessId: businesses.id,
    })
    .from(documents)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .where(
      and(
        eq(documents.state, "terverifikasi"),
        sql`${endsOn} between ${date}::date - 7 and ${date}::date + 90`,
        isReliedOn,
        isServed(documents.businessId),
        isAfter(endsOn, documents.id, after),
      ),
    )
    .orderBy(asc(endsOn), asc(documents.id))
    .limit(size + 1);
  return cutPage(rows, size, ({ expiresOn }) => expiresOn);
}

export type EndingRow = Awaited<ReturnType<typeof listEndings>>["rows"][number];
