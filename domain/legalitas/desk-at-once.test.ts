import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { documentCommitments, documentDecisions, documents, productVerdicts } from "@/db/schema";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { uploaded } from "@/db/seed/uploaded";
import { Conflict, Refused } from "../errors";
import { addReason } from "./add-reason";
import { claimCommitment } from "./claim-commitment";
import { confirmCommitment } from "./confirm-commitment";
import { getCheckDesk } from "./get-check-desk";
import { getDocument } from "./get-document";
import { rejectDocument } from "./reject-document";
import { retireReason } from "./retire-reason";
import { returnDocument } from "./return-document";
import { reverseDecision } from "./reverse-decision";
import { verifyDocument } from "./verify-document";
import { withdrawDocument } from "./withdraw-document";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const { submit, approve, find, owner, verifier, otherVerifier, crackers } = await submitting(db);

const outcomesOf = async (work: Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(work);
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  return { done: outcomes.length - refused.length, refused };
};

test("rejected, verified and returned at once: one of them, and the others hear which", async () => {
  const documentId = await submit("merek", "IDM000574972", { expiresOn: "2030-01-01" });
  const { done, refused } = await outcomesOf([
    rejectDocument(verifier, { documentId, reason: "Dokumen usaha lain" }),
    verifyDocument(otherVerifier, { documentId, reason: "" }),
    returnDocument(verifier, { documentId, reason: "Foto buram" }),
  ]);
  expect(done).toBe(1);
  for (const error of refused) expect(error).toBeInstanceOf(Conflict);
  const decisions = await db.select().from(documentDecisions).where(eq(documentDecisions.documentId, documentId));
  expect(decisions.map(({ decision }) => decision)).toEqual([(await find(documentId))?.state]);
});

test("a mistake is undone by two officers at once: once, and the verdict is that of what stands", async () => {
  const papers = [
    await submit("nib", sampleNumbers.nib),
    await submit("pirt", sampleNumbers.pirt, sampleEnd),
    await submit("halal", sampleNumbers.halal),
  ];
  for (const id of papers) await approve(id);
  const [, , documentId = ""] = papers;
  const decisionId = (await getDocument(verifier, documentId)).reversible ?? "";
  const undo = { documentId, decisionId, reason: "Salah tekan" };
  const { done, refused } = await outcomesOf([
    reverseDecision(verifier, undo),
    reverseDecision(otherVerifier, undo),
    reverseDecision(verifier, undo),
  ]);
  expect(done).toBe(1);
  for (const error of refused) expect(error).toBeInstanceOf(Conflict);
  const undone = and(eq(documentDecisions.documentId, documentId), eq(documentDecisions.decision, "dibatalkan"));
  expect(await db.$count(documentDecisions, undone)).toBe(1);
  const [verdict] = await db.select().from(productVerdicts).where(eq(productVerdicts.productId, crackers.id));
  expect(verdict?.complete).toBe(false);
});

test("a reason retired while somebody decides with it: the decision has it, or is refused; never half", async () => {
  const reasonId = await addReason(verifier, { decision: "dikembalikan", text: "Cap tidak terlihat" });
  const documentId = await submit("kosmetik", "NA18260500350", { expiresOn: "2028-01-01", isAsPrinted: true });
  const { refused } = await outcomesOf([
    returnDocument(verifier, { documentId, reasonId }),
    retireReason(otherVerifier, { reasonId }),
  ]);
  for (const error of refused) expect(error).toBeInstanceOf(Refused);
  const decided = await db.$count(documentDecisions, eq(documentDecisions.reasonId, reasonId));
  expect((await find(documentId))?.state).toBe(decided === 1 ? "dikembalikan" : "diajukan");
});

test("two officers answer an owner's commitment at once: one answer", async () => {
  const [document] = await db.select().from(documents).where(eq(documents.kind, "pirt"));
  const documentId = document?.id ?? "";
  const fileId = await uploaded(db, owner);
  await claimCommitment(owner, { documentId, fulfilledOn: "2026-01-01", fileId, note: "" });
  const answer = { documentId, fulfilledOn: "2026-01-01", note: "Belum ada label", seen: "dinyatakan" as const };
  const { done, refused } = await outcomesOf([
    confirmCommitment(verifier, { ...answer, decision: "ya" }),
    confirmCommitment(otherVerifier, { ...answer, decision: "tidak" }),
  ]);
  expect(done).toBe(1);
  expect(refused[0]).toBeInstanceOf(Conflict);
  const ofOffice = and(eq(documentCommitments.documentId, documentId), eq(documentCommitments.byOffice, true));
  expect(await db.$count(documentCommitments, ofOffice)).toBe(1);
});

test("a page left open decides nothing about what was handed in since; the same paper looked at again, it does", async () => {
  const number = "ID35110017058850424";
  const documentId = await submit("halal", number);
  const { seen } = await getCheckDesk(otherVerifier, documentId);
  await returnDocument(verifier, { documentId, reason: "Foto buram" });
  expect(await submit("halal", number)).toBe(documentId);
  for (const decide of [verifyDocument, returnDocument, rejectDocument, withdrawDocument]) {
    const stale = decide(otherVerifier, { documentId, seen, reason: "Sesuai dokumen" });
    await expect(stale).rejects.toThrow("berubah sejak Anda membukanya");
  }
  const now = await getCheckDesk(otherVerifier, documentId);
  await verifyDocument(otherVerifier, { documentId, seen: now.seen, reason: "" });
  expect((await find(documentId))?.state).toBe("terverifikasi");
});
