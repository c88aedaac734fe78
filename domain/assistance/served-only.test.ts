import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { assistanceCases, caseSteps, notices, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { runDay } from "../legalitas/run-day";
import { giveConsent } from "../people/give-consent";
import { withdrawConsent } from "../people/withdraw-consent";
import { takeCase } from "./take-case";

const job = { kind: "system", job: "harian" } as const;

/** Accepted crackers whose P-IRT ends on 31 January 2027. */
async function stage(tx: Tx) {
  const set = await cast(tx);
  const { crackers, business, owner, verifier } = set;
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: "2027-01-31" });
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await refreshVerdicts(tx, [crackers.id], "2026-11-24");
  const service = { businessId: business.id, purpose: "layanan" } as const;
  return {
    ...set,
    cases: () => tx.select().from(assistanceCases).where(eq(assistanceCases.businessId, business.id)),
    end: () => withdrawConsent(owner, service, tx),
    agree: () => giveConsent(owner, service, tx),
  };
}

test("who took the service back is given no help with what falls meanwhile; once they agree again, they are", () =>
  rolledBack(async (tx) => {
    const { cases, end, agree } = await stage(tx);
    await end();
    await runDay(job, "2027-02-01", tx);
    expect(await cases()).toEqual([]);
    await agree();
    expect(await cases()).toMatchObject([{ kind: "pirt", origin: "kehilangan", closedAt: null }]);
  }));

test("nobody is reminded of the steps of a case whose owner took the service back", () =>
  rolledBack(async (tx) => {
    const { cases, end, agree, owner, verifier } = await stage(tx);
    await runDay(job, "2027-02-01", tx);
    const [{ id: caseId } = { id: "" }] = await cases();
    await takeCase(verifier, { caseId, reason: "" }, tx);
    const steps = await tx.select().from(caseSteps).where(eq(caseSteps.caseId, caseId)).orderBy(caseSteps.dueOn);
    const late = addDays(steps[0]?.dueOn ?? "", 1);
    const told = (userId: string, kind: "damping_terlambat" | "damping_tugas_terlambat") =>
      tx.$count(notices, and(eq(notices.userId, userId), eq(notices.kind, kind)));
    const reminders = async () => [
      await told(owner.userId, "damping_terlambat"),
      await told(verifier.userId, "damping_tugas_terlambat"),
    ];
    await end();
    await runDay(job, late, tx);
    expect(await reminders()).toEqual([0, 0]);
    await agree();
    await runDay(job, late, tx);
    expect(await reminders()).toEqual([1, 1]);
  }));
