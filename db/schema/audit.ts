import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "../columns";
import { users } from "./people";

/**
 * Who did what, when. Append-only; each row is chained to the one before it by a deferred trigger at commit
 * (position, previous hash, hash), so that a row changed later is found by `npm run verify`.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    actorId: uuid().references(() => users.id),
    /** Name of the person at that time, or of the job. */
    actorName: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    at: createdAt(),
    position: bigint({ mode: "number" }).unique(),
    previousHash: text(),
    hash: text(),
    /** Goes into the hash, so that nobody can find out by guessing what stood in a row after it was disguised. */
    salt: uuid().defaultRandom(),
    /** What the row comes to since a name was taken out of it; the row that says so is itself in the chain. */
    disguisedHash: text(),
  },
  (t) => [
    index("audit_events_at").on(t.at, t.id),
    index("audit_events_subject").on(t.subjectKind, t.subjectId),
    index("audit_events_action").on(t.action, t.at),
    index("audit_events_kind").on(t.subjectKind, t.at),
    index("audit_events_actor").on(t.actorId, t.at),
  ],
);
