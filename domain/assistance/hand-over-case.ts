import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases, caseEntries } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { can, type Person } from "../policy";
import { caseScope } from "./case-scope";
import { kindName } from "./kind-name";
import { listOfficers } from "./list-officers";
import { lockCase } from "./lock-case";

type HandOver = { caseId: string; officerId: string; reason: string };

/** The responsible officer gives a case to a colleague; whoever answers for the delay may give anybody's. */
export async function handOverCase(actor: Person, { caseId, officerId, reason }: HandOver, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const mayAssign = can(actor, "case.assign", "office");
    const found = await lockCase(tx, actor, caseId, mayAssign ? "case.assign" : "case.work");
    if (!mayAssign && found.officerId !== actor.userId) {
      throw new Forbidden("Hanya petugas yang menanganinya atau pimpinan yang dapat menyerahkan pendampingan ini.");
    }
    if (found.officerId === officerId) throw new Conflict("Petugas itu sudah menanganinya.");
    const officer = (await listOfficers(found.kecamatanCode, tx)).find(({ id }) => id === officerId);
    if (!officer) throw new Refused("Petugas itu tidak dapat mendampingi usaha di kecamatan ini.", "officerId");
    await tx.update(assistanceCases).set({ officerId }).where(eq(assistanceCases.id, caseId));
    await tx.insert(caseEntries).values({
      caseId,
      event: "diserahkan",
      text: `Diserahkan kepada ${officer.name}. ${reason}`,
      by: actor.userId,
      isInternal: true,
    });
    await recordAudit(tx, actor, "case.hand_over", { kind: "case", id: caseId }, { to: officer.name, reason });
    const details = { business: found.business, name: await kindName(tx, found.kind), reason };
    const told = { userId: officerId, kind: "damping_diserahkan" as const, subject: caseId, details };
    await notifyPeople(tx, [told]);
  });
}

/** Whether this person may give the case to somebody else. */
export function mayHandOver(actor: Person, about: { officerId: string | null; kecamatanCode: string | null }) {
  const isTheirs = about.officerId === actor.userId && can(actor, "case.work", caseScope(about.kecamatanCode));
  return isTheirs || can(actor, "case.assign", "office");
}
