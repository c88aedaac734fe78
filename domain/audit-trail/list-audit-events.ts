import { and, desc, eq, ilike, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { auditEvents } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { fitsChain } from "./chained";
import type { AuditFilter } from "./schema";

const pageSize = 30;

/** Who did what, newest first, a page at a time; `after` is the id of the last row seen. */
export async function listAuditEvents(actor: Actor, filter: AuditFilter, tx: Db = db) {
  authorize(actor, "audit.read", "office");
  const rows = await tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorId: auditEvents.actorId,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      subjectKind: auditEvents.subjectKind,
      subjectId: auditEvents.subjectId,
      details: auditEvents.details,
      position: auditEvents.position,
      fits: fitsChain,
    })
    .from(auditEvents)
    .where(and(...conditions(filter)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(pageSize + 1);
  const events = rows.slice(0, pageSize);
  return { events, next: rows.length > pageSize ? events.at(-1)?.id : undefined };
}

export type AuditEvent = Awaited<ReturnType<typeof listAuditEvents>>["events"][number];

function conditions({ person, action, kind, subject, day, after }: AuditFilter): SQL[] {
  const all: SQL[] = [];
  if (person) all.push(ilike(auditEvents.actorName, `%${person.replaceAll(/[\\%_]/g, "\\$&")}%`));
  if (action) all.push(eq(auditEvents.action, action));
  if (kind) all.push(eq(auditEvents.subjectKind, kind));
  if (subject) all.push(eq(auditEvents.subjectId, subject));
  if (day) {
    const midnight = sql`(${day}::date::timestamp at time zone 'Asia/Jakarta')`;
    all.push(sql`${auditEvents.at} >= ${midnight} and ${auditEvents.at} < ${midnight} + interval '1 day'`);
  }
  // The key of the last row is read in the database: a Date would lose its microseconds.
  if (after) {
    all.push(sql`(${auditEvents.at}, ${auditEvents.id}) <
      (select last.at, last.id from audit_events last where last.id = ${after})`);
  }
  return all;
}
