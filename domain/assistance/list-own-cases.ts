import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases, legalitasKinds, users } from "@/db/schema";
import { today } from "@/lib/today";
import { authorize, type Person } from "../policy";
import { standing } from "./step-columns";

const length = 50;

/** The cases of one business for its owner, open ones first in the office's order of permits. */
export async function listOwnCases(actor: Person, businessId: string, tx: Db = db, date = today()) {
  authorize(actor, "case.follow", { business: businessId });
  return tx
    .select({
      id: assistanceCases.id,
      kind: assistanceCases.kind,
      kindName: legalitasKinds.name,
      officer: users.name,
      openedAt: assistanceCases.openedAt,
      closedAt: assistanceCases.closedAt,
      outcome: assistanceCases.outcome,
      reason: assistanceCases.reason,
      ...standing(date),
    })
    .from(assistanceCases)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, assistanceCases.kind))
    .leftJoin(users, eq(users.id, assistanceCases.officerId))
    .where(and(eq(assistanceCases.businessId, businessId)))
    .orderBy(sql`${assistanceCases.closedAt} is not null`, asc(legalitasKinds.position), desc(assistanceCases.closedAt))
    .limit(length);
}

export type OwnCase = Awaited<ReturnType<typeof listOwnCases>>[number];
