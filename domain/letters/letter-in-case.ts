import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assistanceCases, caseEntries, caseSteps, type letters } from "@/db/schema";
import type { Person } from "../policy";
import { letterNumber } from "./letter-number";

type Made = { businessId: string; letterId: string; text: string };

/** Where the owner is being helped to this trademark, the letter stands among what happened and does its step. */
export async function noteInCase(tx: Tx, actor: Person, { businessId, letterId, text }: Made) {
  const caseId = await lockOpenCase(tx, businessId);
  if (!caseId) return;
  await tx.insert(caseEntries).values({ caseId, event: "catatan", text, by: actor.userId });
  const [step] = await tx
    .update(caseSteps)
    .set({ doneAt: new Date(), doneBy: actor.userId, letterId })
    .where(and(eq(caseSteps.caseId, caseId), eq(caseSteps.code, "surat_merek"), isNull(caseSteps.doneAt)))
    .returning({ title: caseSteps.title });
  if (!step) return;
  await tx.insert(caseEntries).values({ caseId, event: "langkah", text: `Selesai: ${step.title}`, by: actor.userId });
}

/** The letter was cancelled: the step that it did is to be done again. One that a person ticked stays as it is. */
export async function reopenStep(tx: Tx, actor: Person, letter: typeof letters.$inferSelect) {
  const caseId = await lockOpenCase(tx, letter.businessId);
  if (!caseId) return;
  const [step] = await tx
    .update(caseSteps)
    .set({ doneAt: null, doneBy: null, letterId: null })
    .where(and(eq(caseSteps.caseId, caseId), eq(caseSteps.letterId, letter.id)))
    .returning({ title: caseSteps.title });
  if (!step) return;
  const text = `Dibuka lagi: ${step.title}. Surat nomor ${letterNumber(letter)} dibatalkan.`;
  await tx.insert(caseEntries).values({ caseId, event: "langkah_dibuka", text, by: actor.userId });
}

async function lockOpenCase(tx: Tx, businessId: string) {
  const isOpen = and(
    eq(assistanceCases.businessId, businessId),
    eq(assistanceCases.kind, "merek"),
    isNull(assistanceCases.closedAt),
  );
  const [open] = await tx.select({ id: assistanceCases.id }).from(assistanceCases).where(isOpen).for("no key update");
  return open?.id;
}
