import { type Db, db } from "@/db/client";
import { caseAppointments, caseEntries } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import type { Person } from "../policy";
import { beResponsible } from "./be-responsible";
import { kindName } from "./kind-name";
import { lockCase } from "./lock-case";
import type { MakeAppointment } from "./schema";

const year = 366 * 24 * 60 * 60 * 1000;

/** Officer and owner meet: day, time (WIB) and place, which the owner is told. */
export async function makeAppointment(actor: Person, input: MakeAppointment, tx: Db = db, now = new Date()) {
  const { caseId, date, time, place, note } = input;
  const at = new Date(`${date}T${time}:00+07:00`);
  return tx.transaction(async (tx) => {
    const found = await lockCase(tx, actor, caseId, "case.work");
    if (at <= now) throw new Refused("Waktu itu sudah lewat.", "date");
    if (at.getTime() - now.getTime() > year) throw new Refused("Waktu itu lebih dari setahun lagi.", "date");
    await beResponsible(tx, actor, found);
    const [made] = await tx
      .insert(caseAppointments)
      .values({ caseId, at, place, note: note || null, madeBy: actor.userId })
      .returning({ id: caseAppointments.id });
    if (!made) throw new Error("The appointment was not written.");
    const when = formatMoment(at);
    const text = [`${when} di ${place}.`, note].filter(Boolean).join(" ");
    await tx.insert(caseEntries).values({ caseId, event: "janji", text, by: actor.userId });
    await recordAudit(tx, actor, "case.appointment", { kind: "case", id: caseId }, { at, place });
    const details = { name: await kindName(tx, found.kind), when, place, note };
    const told = { businessId: found.businessId, kind: "damping_janji" as const, subject: caseId, event: made.id };
    await notifyOwners(tx, [{ ...told, details }]);
    return made.id;
  });
}
