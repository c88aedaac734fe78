import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases, businesses, caseAppointments, legalitasKinds } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, canSomewhere, scopesOf } from "../policy";
import { inSight } from "./in-sight";

/** One appointment for whoever it concerns: the owner, and officers who reach the business. */
export async function getAppointment(actor: Actor, id: string, tx: Db = db) {
  const [found] = await tx
    .select({
      id: caseAppointments.id,
      caseId: caseAppointments.caseId,
      at: caseAppointments.at,
      madeAt: caseAppointments.madeAt,
      place: caseAppointments.place,
      note: caseAppointments.note,
      state: caseAppointments.state,
      kindName: legalitasKinds.name,
      business: businesses.name,
    })
    .from(caseAppointments)
    .innerJoin(assistanceCases, eq(assistanceCases.id, caseAppointments.caseId))
    .innerJoin(businesses, eq(businesses.id, assistanceCases.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, assistanceCases.kind))
    .where(and(eq(caseAppointments.id, id), concerns(actor)));
  if (!found) throw new NotFound("Janji temu");
  return found;
}

function concerns(actor: Actor): SQL | undefined {
  const own = scopesOf(actor, "business", "case.follow");
  return or(
    own.length > 0 ? inArray(assistanceCases.businessId, own) : sql`false`,
    canSomewhere(actor, "case.read") ? inSight(actor) : sql`false`,
  );
}
