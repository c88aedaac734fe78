import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { caseAppointments, caseEntries } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { recordAudit } from "../audit";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import type { Person } from "../policy";
import { beResponsible } from "./be-responsible";
import { lockCase } from "./lock-case";
import type { EndAppointment } from "./schema";

const said = { terlaksana: "Terlaksana", tidak_hadir: "Pemilik tidak hadir", dibatalkan: "Dibatalkan" };

/** What became of an appointment: held, nobody came, or called off with a reason that the owner is told. */
export async function endAppointment(actor: Person, input: EndAppointment, tx: Db = db, now = new Date()) {
  const { appointmentId, state, why } = input;
  await tx.transaction(async (tx) => {
    const [of] = await tx
      .select({ caseId: caseAppointments.caseId })
      .from(caseAppointments)
      .where(eq(caseAppointments.id, appointmentId));
    if (!of) throw new NotFound("Janji temu");
    const found = await lockCase(tx, actor, of.caseId, "case.work");
    const [appointment] = await tx.select().from(caseAppointments).where(eq(caseAppointments.id, appointmentId));
    if (appointment?.state !== "dijadwalkan")
      throw new Conflict("Janji temu ini sudah ditutup. Muat ulang halaman ini.");
    if (state === "dibatalkan" && why.length < 5) throw new Refused("Tulis alasan pembatalannya.", "why");
    if (state !== "dibatalkan" && appointment.at > now)
      throw new Refused("Janji temu ini belum tiba waktunya.", "state");
    await beResponsible(tx, actor, found);
    await tx
      .update(caseAppointments)
      .set({ state, endedBy: actor.userId, endedAt: now, endedWhy: why || null })
      .where(and(eq(caseAppointments.id, appointmentId), eq(caseAppointments.state, "dijadwalkan")));
    const when = formatMoment(appointment.at);
    const text = [`Janji ${when}: ${said[state].toLowerCase()}.`, why].filter(Boolean).join(" ");
    await tx.insert(caseEntries).values({ caseId: found.id, event: "janji_berakhir", text, by: actor.userId });
    await recordAudit(tx, actor, "case.end_appointment", { kind: "case", id: found.id }, { state, why });
    if (state !== "dibatalkan") return;
    const told = { businessId: found.businessId, kind: "damping_janji_batal" as const, subject: found.id };
    await notifyOwners(tx, [{ ...told, event: appointmentId, details: { when, reason: why } }]);
  });
}
