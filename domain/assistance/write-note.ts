import { type Db, db } from "@/db/client";
import { caseEntries } from "@/db/schema";
import { recordAudit } from "../audit";
import { notifyOwners } from "../notices/notify-owners";
import type { Person } from "../policy";
import { kindName } from "./kind-name";
import { lockCase } from "./lock-case";

type WriteNote = { caseId: string; text: string; audience: "internal" | "pemilik" };

/** Any officer who reaches a case may note something: for the office only, or for the owner, who is told. */
export async function writeNote(actor: Person, { caseId, text, audience }: WriteNote, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const found = await lockCase(tx, actor, caseId, "case.work");
    const isInternal = audience === "internal";
    const [entry] = await tx
      .insert(caseEntries)
      .values({ caseId, event: "catatan", text, isInternal, by: actor.userId })
      .returning({ id: caseEntries.id });
    await recordAudit(tx, actor, "case.note", { kind: "case", id: caseId }, { audience });
    if (isInternal) return;
    const details = { name: await kindName(tx, found.kind), text };
    const told = { businessId: found.businessId, kind: "damping_catatan" as const, subject: caseId };
    await notifyOwners(tx, [{ ...told, event: entry?.id, details }]);
  });
}
