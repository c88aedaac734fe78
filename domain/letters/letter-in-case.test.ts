import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { businesses, caseEntries, caseSteps, documents } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { askForHelp } from "../assistance/ask-for-help";
import { Forbidden } from "../errors";
import { cancelLetter } from "./cancel-letter";
import { issueLetter } from "./issue-letter";

async function stage(tx: Tx) {
  const people = await cast(tx);
  const { business, owner } = people;
  await tx
    .update(businesses)
    .set({ address: "Jl. Contoh 1", kecamatanCode: "32.15.26" })
    .where(eq(businesses.id, business.id));
  await tx.insert(documents).values({
    ...{ businessId: business.id, kind: "nib", number: "0220003690777", typedNumber: "0220003690777" },
    state: "terverifikasi",
  });
  const caseId = await askForHelp(owner, { businessId: business.id, kind: "merek", words: "" }, tx);
  const steps = () => tx.select().from(caseSteps).where(eq(caseSteps.caseId, caseId)).orderBy(caseSteps.position);
  const issue = (brand: string, by = people.verifier) =>
    issueLetter(by, { businessId: business.id, brand, brandClass: 29, sawScale: true }, tx);
  return { ...people, caseId, steps, issue };
}

test("who may not issue a letter ticks no step with it", () =>
  rolledBack(async (tx) => {
    const { issue, owner, head, steps } = await stage(tx);
    for (const person of [owner, head]) await expect(issue("Leuit", person)).rejects.toThrow(Forbidden);
    expect((await steps()).filter(({ doneAt }) => doneAt)).toEqual([]);
  }));

test("a letter does the step that carries its code, whatever the step is called, and no other", () =>
  rolledBack(async (tx) => {
    const { issue, steps, verifier, caseId } = await stage(tx);
    const coded = and(eq(caseSteps.caseId, caseId), eq(caseSteps.code, "surat_merek"));
    await tx.update(caseSteps).set({ title: "Rekomendasi dinas" }).where(coded);
    await tx.update(caseSteps).set({ title: "Baca surat ini" }).where(eq(caseSteps.position, 1));
    const letterId = await issue("Leuit");
    const done = (await steps()).filter(({ doneAt }) => doneAt);
    expect(done).toMatchObject([{ code: "surat_merek", letterId, doneBy: verifier.userId }]);
    const said = await tx.select({ text: caseEntries.text }).from(caseEntries).where(eq(caseEntries.caseId, caseId));
    expect(said.map(({ text }) => text)).toContain("Selesai: Rekomendasi dinas");
  }));

test("a cancelled letter opens its step again; one more letter, or a step that a person ticked, changes nothing", () =>
  rolledBack(async (tx) => {
    const { issue, steps, verifier, caseId } = await stage(tx);
    const isDone = async () => (await steps()).some(({ code, doneAt }) => code && doneAt);
    const first = await issue("Leuit");
    const second = await issue("Padi");
    await cancelLetter(verifier, { letterId: second, reason: "Salah kelas" }, tx);
    expect(await isDone()).toBe(true);
    await cancelLetter(verifier, { letterId: first, reason: "Salah ketik" }, tx);
    expect(await isDone()).toBe(false);
    const coded = and(eq(caseSteps.caseId, caseId), eq(caseSteps.code, "surat_merek"));
    await tx.update(caseSteps).set({ doneAt: new Date(), doneBy: verifier.userId }).where(coded);
    const third = await issue("Sawah");
    await cancelLetter(verifier, { letterId: third, reason: "Salah ketik" }, tx);
    expect(await isDone()).toBe(true);
  }));
