import { aliasedTable, and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  assistanceCases,
  businesses,
  caseAppointments,
  caseEntries,
  caseSteps,
  kecamatan,
  legalitasKinds,
  stepPlans,
  users,
} from "@/db/schema";
import { today } from "@/lib/today";
import { NotFound } from "../errors";
import { kindRulesOn } from "../legalitas/kinds/read-kind-rules";

const officers = aliasedTable(users, "officers");

/** Everything about one case that the condition lets through. What is for the office only comes when `seesAll` says so. */
export async function readCase(tx: Db, id: string, condition: SQL | undefined, seesAll: boolean) {
  const current = kindRulesOn(tx, today());
  const [found] = await tx
    .select({
      id: assistanceCases.id,
      kind: assistanceCases.kind,
      kindName: legalitasKinds.name,
      kindHelp: current.help,
      publicCheck: current.publicCheck,
      origin: assistanceCases.origin,
      followsId: assistanceCases.followsId,
      businessId: businesses.id,
      business: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      kecamatanCode: businesses.kecamatanCode,
      kecamatan: kecamatan.name,
      officerId: assistanceCases.officerId,
      officer: officers.name,
      source: stepPlans.source,
      version: stepPlans.version,
      openedAt: assistanceCases.openedAt,
      closedAt: assistanceCases.closedAt,
      outcome: assistanceCases.outcome,
      reason: assistanceCases.reason,
      documentId: assistanceCases.documentId,
    })
    .from(assistanceCases)
    .innerJoin(businesses, eq(businesses.id, assistanceCases.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, assistanceCases.kind))
    .innerJoin(current, eq(current.kind, assistanceCases.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(officers, eq(officers.id, assistanceCases.officerId))
    .leftJoin(stepPlans, eq(stepPlans.id, assistanceCases.planId))
    .where(and(eq(assistanceCases.id, id), condition));
  if (!found) throw new NotFound("Pendampingan");
  const [steps, appointments, entries] = await Promise.all([
    listSteps(tx, id),
    listAppointments(tx, id),
    listEntries(tx, id, seesAll),
  ]);
  return { ...found, steps, appointments, entries };
}

export type CaseRecord = Awaited<ReturnType<typeof readCase>>;
export type CaseStep = CaseRecord["steps"][number];
export type CaseAppointment = CaseRecord["appointments"][number];

function listSteps(tx: Db, id: string) {
  return tx
    .select({
      position: caseSteps.position,
      who: caseSteps.who,
      title: caseSteps.title,
      help: caseSteps.help,
      dueOn: caseSteps.dueOn,
      isUpload: caseSteps.isUpload,
      doneAt: caseSteps.doneAt,
      doneBy: users.name,
    })
    .from(caseSteps)
    .leftJoin(users, eq(users.id, caseSteps.doneBy))
    .where(eq(caseSteps.caseId, id))
    .orderBy(asc(caseSteps.position));
}

function listAppointments(tx: Db, id: string) {
  return tx
    .select({
      id: caseAppointments.id,
      at: caseAppointments.at,
      place: caseAppointments.place,
      note: caseAppointments.note,
      state: caseAppointments.state,
      endedWhy: caseAppointments.endedWhy,
      madeBy: users.name,
    })
    .from(caseAppointments)
    .innerJoin(users, eq(users.id, caseAppointments.madeBy))
    .where(eq(caseAppointments.caseId, id))
    .orderBy(asc(caseAppointments.at));
}

function listEntries(tx: Db, id: string, seesAll: boolean) {
  return tx
    .select({
      id: caseEntries.id,
      event: caseEntries.event,
      text: caseEntries.text,
      isInternal: caseEntries.isInternal,
      at: caseEntries.at,
      by: users.name,
    })
    .from(caseEntries)
    .leftJoin(users, eq(users.id, caseEntries.by))
    .where(and(eq(caseEntries.caseId, id), seesAll ? sql`true` : eq(caseEntries.isInternal, false)))
    .orderBy(asc(caseEntries.at), asc(caseEntries.id));
}
