import { type Db, db, type Tx } from "@/db/client";
import { caseEntries } from "@/db/schema";
import { recordAudit } from "../audit";
import { notifyPeople } from "../notices/notify-people";
import { notifyRoles } from "../notices/notify-roles";
import type { Person } from "../policy";
import { kindName } from "./kind-name";
import { type LockedCase, lockOwnCase } from "./lock-case";

/** An owner writes to whoever helps them; while that is nobody, to the legalitas section. */
export async function writeMessage(actor: Person, { caseId, text }: { caseId: string; text: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    await sendMessage(tx, actor, await lockOwnCase(tx, actor, caseId), text);
  });
}

/** The message itself, once the case is locked. */
export async function sendMessage(tx: Tx, actor: Person, found: LockedCase, text: string) {
  const [entry] = await tx
    .insert(caseEntries)
    .values({ caseId: found.id, event: "pesan", text, by: actor.userId })
    .returning({ id: caseEntries.id });
  await recordAudit(tx, actor, "case.message", { kind: "case", id: found.id });
  const details = { business: found.business, name: await kindName(tx, found.kind), text };
  const about = { subject: found.id, event: entry?.id, details };
  if (found.officerId) await notifyPeople(tx, [{ ...about, userId: found.officerId, kind: "damping_pesan" }]);
  else await notifyRoles(tx, ["verifikator"], { ...about, kind: "petugas_pesan" });
}
