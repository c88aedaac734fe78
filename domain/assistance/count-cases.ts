import { and, count, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases, businesses } from "@/db/schema";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import { inSight } from "./in-sight";
import { viewed } from "./list-cases";
import type { CaseView } from "./schema";

/** How many cases a view shows. */
export async function countCases(actor: Person, view: CaseView, tx: Db = db, date = today()) {
  const [row] = await tx
    .select({ count: count() })
    .from(assistanceCases)
    .innerJoin(businesses, eq(businesses.id, assistanceCases.businessId))
    .where(and(inSight(actor), viewed(actor, view, date)));
  return row?.count ?? 0;
}
