import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { counterVisits } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { Forbidden, NotFound, Refused } from "../errors";
import { canSomewhere, type Person } from "../policy";
import { authorizeCounter } from "./counters";

export type ServedVisit = typeof counterVisits.$inferSelect;

/**
 * The visit, locked, and the officer as they may act during it: on behalf of the business in front of them, and only
 * while the visit is open. In the trail they stand under their own name.
 */
export async function serveVisit(tx: Tx, actor: Person, visitId: string, day = today()) {
  const visit = await lockVisit(tx, actor, visitId);
  if (visit.day !== day) {
    throw new Refused(`Pelayanan ini dari ${formatDate(visit.day)}. Mulailah pelayanan baru untuk hari ini.`);
  }
  if (visit.declinedAt) throw new Refused("Pelayanan ini berakhir tanpa persetujuan. Mulailah pelayanan baru.");
  if (visit.finishedAt) throw new Refused("Pelayanan ini sudah selesai. Buka lagi dulu bila ada yang ditambahkan.");
  const onBehalf = { role: "pelaku", scopeKind: "business", scopeId: visit.businessId } as const;
  return { visit, serving: { ...actor, grants: [...actor.grants, onBehalf] } satisfies Person };
}

/** The visit of a counter at which this officer serves; any other does not exist for them. */
export async function lockVisit(tx: Tx, actor: Person, visitId: string): Promise<ServedVisit> {
  if (!canSomewhere(actor, "counter.serve")) throw new Forbidden();
  const [visit] = await tx.select().from(counterVisits).where(eq(counterVisits.id, visitId)).for("update");
  if (!visit) throw new NotFound("Pelayanan");
  authorizeCounter(actor, visit.counter);
  return visit;
}
