import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { documentDecisions, documents, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { sampleFacts } from "@/db/seed/sample-facts";
import { uploaded } from "@/db/seed/uploaded";
import { Conflict } from "../errors";
import { returnDocument } from "./return-document";
import { submitDocument } from "./submit-document";
import { verifyDocument } from "./verify-document";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const stage = await cast(db);
const { owner, verifier, otherVerifier, business, crackers } = stage;

async function submit(kind: string, number: string, expiresOn?: string) {
  const fileIds = [await uploaded(db, owner)];
  const about = { businessId: business.id, productIds: [crackers.id], isAsPrinted: false, issuedOn: undefined };
  return submitDocument(owner, { ...about, kind, number, expiresOn, fileIds, facts: sampleFacts(kind, number) });
}

test("two officers decide the same document at once: one decision, and the other hears of it", async () => {
  const documentId = await submit("merek", "IDM000574972", "2030-01-01");
  const outcomes = await Promise.allSettled([
    verifyDocument(verifier, { documentId, reason: "" }),
    returnDocument(otherVerifier, { documentId, reason: "Foto buram" }),
  ]);
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toBeInstanceOf(Conflict);
  const decisions = await db.select().from(documentDecisions).where(eq(documentDecisions.documentId, documentId));
  const [document] = await db.select().from(documents).where(eq(documents.id, documentId));
  expect(decisions.map((row) => row.decision)).toEqual([document?.state]);
});

test("the last papers verified at once still add up to a complete product", async () => {
  const papers = [
    await submit("nib", "0220003690831"),
    await submit("pirt", "2153215793363-29", "2029-12-31"),
    await submit("halal", "ID35110017058840424"),
  ];
  await Promise.all(
    papers.map((documentId, i) => verifyDocument(i % 2 ? verifier : otherVerifier, { documentId, reason: "" })),
  );
  const [verdict] = await db
    .select()
    .from(productVerdicts)
    .where(inArray(productVerdicts.productId, [crackers.id]));
  expect(verdict).toMatchObject({ complete: true, holdsUntil: "2029-12-31" });
});
