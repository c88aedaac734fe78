import { and, eq, gt, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { ktpSightings } from "@/db/schema";
import { recordAudit } from "../audit";
import type { Person } from "../policy";

type Shown = { businessId: string; visitId?: string };

/** An officer says that they looked at the identity card: who and when is kept, nothing of the card. */
export async function seeCard(tx: Tx, actor: Person, { businessId, visitId }: Shown) {
  if (visitId && (await isSeenAtVisit(tx, visitId))) return;
  await tx.insert(ktpSightings).values({ businessId, visitId, seenBy: actor.userId });
  const details = { lewat: visitId ? "loket" : "surat" };
  await recordAudit(tx, actor, "ktp.see", { kind: "business", id: businessId }, details);
}

/** At a visit the card is looked at on its day: who comes back later with the receipt may be somebody else. */
export async function isSeenAtVisit(tx: Db, visitId: string) {
  const lately = and(eq(ktpSightings.visitId, visitId), gt(ktpSightings.seenAt, sql`now() - interval '12 hours'`));
  return (await tx.$count(ktpSightings, lately)) > 0;
}

/** Whether any officer ever looked at the card of whoever says that this business is theirs. */
export async function wasSeen(tx: Db, businessId: string) {
  return (await tx.$count(ktpSightings, eq(ktpSightings.businessId, businessId))) > 0;
}
