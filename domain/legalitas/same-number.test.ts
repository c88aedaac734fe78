import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { auditEvents, notices } from "@/db/schema";
import { sampleNumbers, submitting } from "@/db/seed/submitting";
import { getCheckDesk } from "./get-check-desk";
import { listWaiting } from "./list-waiting";
import { verifyDocument } from "./verify-document";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const { submit, owner, stranger, rival, clerk, verifier, otherVerifier } = await submitting(db);

test("two businesses hand in one number at once: both are flagged, told of, and audited; neither is refused", async () => {
  const [mine = "", theirs = ""] = await Promise.all([
    submit("nib", sampleNumbers.nib),
    submit("nib", `NIB ${sampleNumbers.nib}`, { businessId: rival.id, productIds: [] }, stranger),
  ]);
  const { rows } = await listWaiting(verifier);
  expect(rows.map(({ id, isShared }) => [id, isShared])).toEqual(
    expect.arrayContaining([
      [mine, true],
      [theirs, true],
    ]),
  );
  for (const [id, other] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const desk = await getCheckDesk(verifier, id);
    expect(desk.others).toMatchObject([{ id: other, state: "diajukan" }]);
    const flagged = and(eq(auditEvents.subjectId, id), eq(auditEvents.action, "document.same_number"));
    expect(await db.select().from(auditEvents).where(flagged)).toMatchObject([{ details: { alsoIn: [other] } }]);
  }
  const told = await db.select().from(notices).where(eq(notices.kind, "petugas_nomor_ganda"));
  expect(told).toMatchObject([{ role: "verifikator" }]);
});

test("owners and clerks do not learn whose number it also is", async () => {
  const id = await submit("merek", "IDM000574972", { expiresOn: "2030-01-01" });
  await submit("merek", "IDM000574972", { expiresOn: "2030-01-01", businessId: rival.id, productIds: [] }, stranger);
  for (const person of [owner, clerk]) expect((await getCheckDesk(person, id)).others).toEqual([]);
});

test("an officer who accepts a number of two businesses says why", async () => {
  const { rows } = await listWaiting(verifier);
  const [first, second] = rows.filter(({ kind }) => kind === "nib");
  if (!first || !second) throw new Error("Both wait.");
  const silent = verifyDocument(verifier, { documentId: first.id, reason: "" });
  await expect(silent).rejects.toMatchObject({ field: "reason", message: expect.stringContaining("juga dipakai") });
  const outcomes = await Promise.allSettled([
    verifyDocument(verifier, { documentId: first.id, reason: "Satu pemilik, dua tempat" }),
    verifyDocument(otherVerifier, { documentId: second.id, reason: "Satu pemilik, dua tempat" }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
});
