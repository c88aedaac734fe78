import { inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { assistanceCases, caseEntries, caseSteps, stepPlans } from "@/db/schema";
import { addDays } from "@/lib/day-steps";
import { tellOfBeginnings } from "./tell-of-beginnings";

export type Beginning = Pick<
  typeof assistanceCases.$inferInsert,
  "businessId" | "kind" | "origin" | "followsId" | "officerId" | "openedBy" | "openedAt"
>;

const reasons: Record<Beginning["origin"], string> = {
  pengajuan: "Produk diajukan, tetapi dokumen ini belum ada.",
  kehilangan: "Dokumen ini tidak lagi berlaku, sehingga produk turun dari etalase.",
  permintaan: "Pemilik meminta bantuan.",
};

/** Opens cases with the steps of today's plan and tells owners and officers; where one is open already, nothing happens. */
export async function beginCases(tx: Tx, beginnings: readonly Beginning[], date: string) {
  if (beginnings.length === 0) return [];
  const plans = await latestPlans(
    tx,
    beginnings.map(({ kind }) => kind),
  );
  const opened = await tx
    .insert(assistanceCases)
    .values(beginnings.map((one) => ({ ...one, planId: plans.get(one.kind)?.id ?? null })))
    .onConflictDoNothing()
    .returning();
  if (opened.length === 0) return [];
  const steps = opened.flatMap(({ id, kind }) => stepsOf(id, plans.get(kind)?.steps ?? [], date));
  if (steps.length > 0) await tx.execute(insertRows(caseSteps, steps));
  await tx.insert(caseEntries).values(
    opened.map(({ id, origin, openedBy, followsId }) => ({
      caseId: id,
      event: "dibuka" as const,
      text: followsId ? `${reasons[origin]} Melanjutkan pendampingan sebelumnya.` : reasons[origin],
      by: openedBy,
    })),
  );
  await tellOfBeginnings(tx, opened, date);
  return opened;
}

type Plan = typeof stepPlans.$inferSelect;

async function latestPlans(tx: Tx, kinds: string[]) {
  const rows = await tx
    .selectDistinctOn([stepPlans.kind])
    .from(stepPlans)
    .where(inArray(stepPlans.kind, kinds))
    .orderBy(stepPlans.kind, sql`${stepPlans.version} desc`);
  return new Map(rows.map((plan) => [plan.kind, plan]));
}

function stepsOf(caseId: string, steps: Plan["steps"], date: string) {
  const last = steps.findLastIndex(({ who }) => who === "pemilik");
  return steps.map(({ who, title, help, days, code }, i) => ({
    caseId,
    position: i + 1,
    who,
    title,
    help,
    code,
    dueOn: addDays(date, days),
    isUpload: i === last,
  }));
}
