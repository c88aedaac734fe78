import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { decisionReasons, documentDecisions } from "@/db/schema";
import { sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden } from "../errors";
import { addReason } from "./add-reason";
import { listKeptReasons } from "./list-kept-reasons";
import { listReasons } from "./list-reasons";
import { rejectDocument } from "./reject-document";
import { retireReason } from "./retire-reason";
import { returnDocument } from "./return-document";

const blurred = { decision: "dikembalikan" as const, text: "Cap penerbit tidak terlihat" };

test("who may not keep the list: owners, clerks, heads; who may not read it: owners", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, head, nobody, verifier } = await submitting(tx);
    for (const person of [owner, clerk, head, nobody, { ...verifier, grants: [] }]) {
      await expect(addReason(person, blurred, tx)).rejects.toThrow(Forbidden);
      await expect(retireReason(person, { reasonId: randomUUID() }, tx)).rejects.toThrow(Forbidden);
      await expect(listKeptReasons(person, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listReasons(owner, tx)).rejects.toThrow(Forbidden);
  }));

test("a reason is chosen, said to the owner, counted, and retired without touching what was decided", () =>
  rolledBack(async (tx) => {
    const { admin, verifier, submit } = await submitting(tx);
    const reasonId = await addReason(verifier, { ...blurred, text: "  Cap penerbit   tidak terlihat " }, tx);
    expect((await listReasons(verifier, tx)).dikembalikan.at(-1)).toMatchObject({ id: reasonId, text: blurred.text });
    const documentId = await submit("nib", sampleNumbers.nib);
    await expect(rejectDocument(verifier, { documentId, reasonId }, tx)).rejects.toMatchObject({ field: "reasonId" });
    await expect(returnDocument(verifier, { documentId, reasonId: randomUUID() }, tx)).rejects.toMatchObject({
      field: "reasonId",
    });
    await returnDocument(verifier, { documentId, reasonId, reason: "Foto ulang di tempat terang." }, tx);
    const [decision] = await tx.select().from(documentDecisions).where(eq(documentDecisions.documentId, documentId));
    expect(decision).toMatchObject({ reasonId, reason: "Cap penerbit tidak terlihat. Foto ulang di tempat terang." });
    await retireReason(admin, { reasonId }, tx);
    await expect(retireReason(verifier, { reasonId }, tx)).rejects.toThrow(Conflict);
    expect((await listReasons(verifier, tx)).dikembalikan.some(({ id }) => id === reasonId)).toBe(false);
    const kept = (await listKeptReasons(admin, tx)).find(({ id }) => id === reasonId);
    expect(kept).toMatchObject({ used: 1, createdBy: "Verifikator Satu", retiredBy: "Admin Dinas" });
    await addReason(admin, blurred, tx);
  }));

test("the same sentence stands once on the list, and no row of it is rewritten", async () => {
  await rolledBack(async (tx) => {
    const { verifier } = await submitting(tx);
    await addReason(verifier, blurred, tx);
    await expect(addReason(verifier, blurred, tx)).rejects.toMatchObject({
      cause: { constraint_name: "decision_reasons_once" },
    });
  });
  for (const change of [sql`update decision_reasons set text = 'Apa saja'`, sql`delete from decision_reasons`]) {
    await rolledBack(async (tx) => {
      await expect(tx.execute(change)).rejects.toMatchObject({ cause: { code: "GU001" } });
    });
  }
  await rolledBack(async (tx) => {
    const [one] = await tx.select().from(decisionReasons).limit(1);
    const { admin } = await submitting(tx);
    await retireReason(admin, { reasonId: one?.id ?? "" }, tx);
    const revived = tx.update(decisionReasons).set({ retiredAt: null, retiredBy: null });
    await expect(revived.where(eq(decisionReasons.id, one?.id ?? ""))).rejects.toMatchObject({
      cause: { code: "GU001" },
    });
  });
});
