import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { documents } from "./legalitas";
import { legalitasKinds } from "./legalitas-kinds";
import { letters } from "./letters";
import { users } from "./people";

export const stepOwners = ["pemilik", "petugas"] as const;
/** Steps that the portal itself knows: it ticks them when what they ask for is made here. */
export const stepCodes = ["surat_merek"] as const;
export type PlannedStep = {
  who: (typeof stepOwners)[number];
  title: string;
  help: string;
  /** How many days after the case began it should be done. */
  days: number;
  code?: (typeof stepCodes)[number];
};

/** How one gets a kind of permit, step by step. Never edited: a later version serves the cases that begin after it. */
export const stepPlans = pgTable(
  "step_plans",
  {
    id: id(),
    kind: text()
      .notNull()
      .references(() => legalitasKinds.kind),
    version: integer().notNull(),
    steps: jsonb().$type<PlannedStep[]>().notNull(),
    source: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("step_plans_version").on(t.kind, t.version)],
);

export const caseOrigins = ["pengajuan", "kehilangan", "permintaan"] as const;
export const caseOutcomes = ["selesai", "dihentikan"] as const;

/** The office helps one business to one kind of permit. Closed it stays closed: what comes later is a case of its own. */
export const assistanceCases = pgTable(
  "assistance_cases",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    kind: text()
      .notNull()
      .references(() => legalitasKinds.kind),
    origin: oneOf(caseOrigins).notNull(),
    planId: uuid().references(() => stepPlans.id),
    /** The case before this one, about the same permit of the same business. */
    followsId: uuid().references((): AnyPgColumn => assistanceCases.id),
    officerId: uuid().references(() => users.id),
    openedAt: createdAt(),
    /** Who asked for it; nobody when the portal opened it by itself. */
    openedBy: uuid().references(() => users.id),
    closedAt: moment(),
    outcome: oneOf(caseOutcomes),
    reason: text(),
    /** Nobody when the portal closed it by itself. */
    closedBy: uuid().references(() => users.id),
    /** The verified permit that it ended with. */
    documentId: uuid().references(() => documents.id),
  },
  (t) => [
    known(t.origin),
    known(t.outcome),
    uniqueIndex("assistance_cases_one_open").on(t.businessId, t.kind).where(sql`${t.closedAt} is null`),
    index("assistance_cases_business").on(t.businessId, t.kind, t.openedAt),
    index("assistance_cases_open").on(t.openedAt, t.id).where(sql`${t.closedAt} is null`),
    index("assistance_cases_officer").on(t.officerId, t.openedAt, t.id).where(sql`${t.closedAt} is null`),
    check("assistance_cases_outcome", sql`(${t.closedAt} is null) = (${t.outcome} is null)`),
    check("assistance_cases_reason", sql`(${t.outcome} is not distinct from 'dihentikan') = (${t.reason} is not null)`),
    check("assistance_cases_document", sql`${t.documentId} is null or ${t.outcome} is not distinct from 'selesai'`),
  ],
);

/** The steps of one case, as its plan stood when it began. */
export const caseSteps = pgTable(
  "case_steps",
  {
    caseId: uuid()
      .notNull()
      .references(() => assistanceCases.id),
    position: integer().notNull(),
    who: oneOf(stepOwners).notNull(),
    title: text().notNull(),
    help: text().notNull(),
    dueOn: date().notNull(),
    /** The last step of the owner: done by handing the permit in, undone when it comes back. */
    isUpload: boolean().notNull().default(false),
    code: oneOf(stepCodes),
    doneAt: moment(),
    doneBy: uuid().references(() => users.id),
    /** The letter that did it, where one did. */
    letterId: uuid().references(() => letters.id),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.position] }),
    known(t.who),
    known(t.code),
    index("case_steps_letter").on(t.letterId).where(sql`${t.letterId} is not null`),
    check("case_steps_by_letter", sql`${t.letterId} is null or ${t.doneAt} is not null`),
    index("case_steps_due").on(t.dueOn, t.caseId).where(sql`${t.doneAt} is null`),
    check("case_steps_done", sql`(${t.doneAt} is null) = (${t.doneBy} is null)`),
  ],
);

export const appointmentStates = ["dijadwalkan", "terlaksana", "tidak_hadir", "dibatalkan"] as const;

export const caseAppointments = pgTable(
  "case_appointments",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => assistanceCases.id),
    at: moment().notNull(),
    place: text().notNull(),
    /** What to bring, whom to ask for. */
    note: text(),
    state: oneOf(appointmentStates).notNull().default("dijadwalkan"),
    madeBy: uuid()
      .notNull()
      .references(() => users.id),
    madeAt: createdAt(),
    endedBy: uuid().references(() => users.id),
    endedAt: moment(),
    endedWhy: text(),
  },
  (t) => [
    known(t.state),
    index("case_appointments_case").on(t.caseId, t.at),
    uniqueIndex("case_appointments_once").on(t.caseId, t.at).where(sql`${t.state} = 'dijadwalkan'`),
    check("case_appointments_ended", sql`(${t.state} = 'dijadwalkan') = (${t.endedAt} is null)`),
    check("case_appointments_cancelled", sql`${t.state} <> 'dibatalkan' or ${t.endedWhy} is not null`),
  ],
);

export const caseEvents = [
  "dibuka",
  "ditangani",
  "diserahkan",
  "langkah",
  "langkah_dibuka",
  "tenggat",
  "janji",
  "janji_berakhir",
  "catatan",
  "pesan",
  "selesai",
  "dihentikan",
] as const;

/** All that happened in a case, in order: written once, by whom and when. */
export const caseEntries = pgTable(
  "case_entries",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => assistanceCases.id),
    event: oneOf(caseEvents).notNull(),
    text: text().notNull(),
    /** For the office only; everything else the owner reads too. */
    isInternal: boolean().notNull().default(false),
    /** Nobody when the portal did it by itself. */
    by: uuid().references(() => users.id),
    at: createdAt(),
  },
  (t) => [known(t.event), index("case_entries_case").on(t.caseId, t.at, t.id)],
);
