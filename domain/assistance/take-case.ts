import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { assistanceCases, caseEntries, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import type { Person } from "../policy";
import { kindName } from "./kind-name";
import { type LockedCase, lockCase } from "./lock-case";

/** An officer becomes responsible for a case. Taking over from a colleague needs a reason, which the case keeps. */
export async function takeCase(actor: Person, { caseId, reason }: { caseId: string; reason: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const found = await lockCase(tx, actor, caseId, "case.work");
    if (found.officerId === actor.userId) throw new Conflict("Pendampingan ini sudah Anda tangani.");
    if (found.officerId && reason.length < 5) {
      throw new Refused("Tulis mengapa Anda mengambil alih, supaya rekan Anda tahu.", "reason");
    }
    await tx.update(assistanceCases).set({ officerId: actor.userId }).where(eq(assistanceCases.id, caseId));
    const text = found.officerId
      ? `${actor.name} mengambil alih dari ${await nameOf(tx, found.officerId)}. ${reason}`
      : `Ditangani ${actor.name}.`;
    await tx.insert(caseEntries).values({ caseId, event: "ditangani", text, by: actor.userId });
    await recordAudit(tx, actor, "case.take", { kind: "case", id: caseId }, { from: found.officerId, reason });
    if (found.officerId) await tellColleague(tx, actor, found, found.officerId, reason);
  });
}

async function tellColleague(tx: Tx, actor: Person, found: LockedCase, userId: string, reason: string) {
  const details = { business: found.business, name: await kindName(tx, found.kind), by: actor.name, reason };
  await notifyPeople(tx, [{ userId, kind: "damping_diambil", subject: found.id, event: v7(), details }]);
}

async function nameOf(tx: Db, userId: string) {
  const [row] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return row?.name ?? "petugas lain";
}
