import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, counterVisits, users } from "@/db/schema";
import { keptBefore } from "../kept-before";

type Begun = { counter: string; business: typeof businesses.$inferSelect; isRegistration: boolean };

/** Whether this very form began a visit before; one with the same id that says something else is refused. */
export async function wasBegun(tx: Tx, visitId: string, isSame: (begun: Begun) => boolean) {
  const [before] = await tx
    .select({ visit: counterVisits, business: businesses, by: users.name })
    .from(counterVisits)
    .innerJoin(businesses, eq(businesses.id, counterVisits.businessId))
    .innerJoin(users, eq(users.id, counterVisits.servedBy))
    .where(eq(counterVisits.id, visitId));
  if (!before) return false;
  const { visit, business, by } = before;
  if (isSame({ ...visit, business })) return true;
  throw keptBefore({ what: `pelayanan nomor ${visit.number} untuk ${business.name}`, by, at: visit.startedAt });
}
