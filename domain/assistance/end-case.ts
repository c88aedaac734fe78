import { and, eq, gt, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assistanceCases, caseAppointments, caseEntries } from "@/db/schema";
import { NotFound } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { kindName } from "./kind-name";

type End =
  | { outcome: "selesai"; documentId: string; text: string }
  /** `by` is nobody when the portal ends it by itself. */
  | { outcome: "dihentikan"; text: string; by?: string };

/** Closes an open case, calls off what was still planned, and tells the owner. */
export async function endCase(tx: Tx, caseId: string, end: End) {
  const at = new Date();
  const by = end.outcome === "dihentikan" ? (end.by ?? null) : null;
  await tx
    .update(caseAppointments)
    .set({ state: "dibatalkan", endedAt: at, endedBy: by, endedWhy: "Pendampingan sudah berakhir." })
    .where(
      and(eq(caseAppointments.caseId, caseId), eq(caseAppointments.state, "dijadwalkan"), gt(caseAppointments.at, at)),
    );
  const [ended] = await tx
    .update(assistanceCases)
    .set({
      closedAt: at,
      outcome: end.outcome,
      closedBy: by,
      documentId: end.outcome === "selesai" ? end.documentId : null,
      reason: end.outcome === "dihentikan" ? end.text : null,
    })
    .where(and(eq(assistanceCases.id, caseId), isNull(assistanceCases.closedAt)))
    .returning();
  if (!ended) throw new NotFound("Pendampingan");
  await tx.insert(caseEntries).values({ caseId, event: end.outcome, text: end.text, by });
  await notifyOwners(tx, [
    {
      businessId: ended.businessId,
      kind: end.outcome === "selesai" ? "damping_selesai" : "damping_dihentikan",
      subject: caseId,
      details: { name: await kindName(tx, ended.kind), reason: end.text },
    },
  ]);
}
