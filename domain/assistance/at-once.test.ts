import { and, asc, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { assistanceCases, caseEntries } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { sampleFacts } from "@/db/seed/sample-facts";
import { uploaded } from "@/db/seed/uploaded";
import { Conflict } from "../errors";
import { submitDocument } from "../legalitas/submit-document";
import { verifyDocument } from "../legalitas/verify-document";
import { saveProduct } from "../products/save-product";
import { submitProduct } from "../products/submit-product";
import { askForHelp } from "./ask-for-help";
import { stopCase } from "./stop-case";
import { takeCase } from "./take-case";
import { tickOwnStep } from "./tick-step";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const { owner, verifier, otherVerifier, business } = await cast(db);

async function product(name: string) {
  const about = { categorySlug: "camilan", price: 1000, weight: null, ingredients: null, description: null };
  return saveProduct(owner, { ...about, businessId: business.id, name, classCode: "pangan_kering" });
}

const open = () =>
  db
    .select()
    .from(assistanceCases)
    .where(and(eq(assistanceCases.businessId, business.id), isNull(assistanceCases.closedAt)));

test("a permit verified while another product is submitted without it: the case never gets lost between the two", async () => {
  for (let round = 1; round <= 8; round++) {
    const [first, second] = [await product(`Tas ${round}`), await product(`Boneka ${round}`)];
    await submitProduct(owner, { productId: first });
    const number = `21532150${round}0363-29`;
    const about = { businessId: business.id, issuedOn: undefined, expiresOn: "2029-12-31", isAsPrinted: true };
    const fileIds = [await uploaded(db, owner)];
    const paper = { ...about, kind: "pirt", number, facts: sampleFacts("pirt", number) };
    const documentId = await submitDocument(owner, { ...paper, fileIds, productIds: [first] });
    await Promise.all([
      verifyDocument(verifier, { documentId, reason: "" }),
      submitProduct(owner, { productId: second }),
    ]);
    const kinds = (await open()).map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(["halal", "nib", "pirt"]);
  }
});

test("asked for twice at once it is one case, and of two officers one takes it", async () => {
  const ask = { businessId: business.id, kind: "merek", words: "" };
  const ids = await Promise.all([askForHelp(owner, ask), askForHelp(owner, ask), askForHelp(owner, ask)]);
  expect(new Set(ids).size).toBe(1);
  const [caseId = ""] = ids;
  const takes = await Promise.allSettled(
    [verifier, otherVerifier].map((officer) => takeCase(officer, { caseId, reason: "" })),
  );
  expect(takes.filter(({ status }) => status === "rejected")).toHaveLength(1);
});

test("a case that ends while a step is ticked: the tick is before the end or refused, never after it", async () => {
  for (let round = 1; round <= 6; round++) {
    const caseId = await askForHelp(owner, { businessId: business.id, kind: "md", words: "" });
    await takeCase(verifier, { caseId, reason: "" });
    const [tick, stop] = await Promise.allSettled([
      tickOwnStep(owner, { caseId, position: 1, done: "ya" }),
      stopCase(verifier, { caseId, reason: "Tidak jadi diurus" }),
    ]);
    expect(stop.status).toBe("fulfilled");
    if (tick.status === "rejected") expect(tick.reason).toBeInstanceOf(Conflict);
    const entries = await db
      .select({ event: caseEntries.event })
      .from(caseEntries)
      .where(eq(caseEntries.caseId, caseId))
      .orderBy(asc(caseEntries.id)); // made when written; the time is that of the transaction's beginning
    expect(entries.at(-1)?.event).toBe("dihentikan");
    await expect(tickOwnStep(owner, { caseId, position: 2, done: "ya" })).rejects.toThrow(Conflict);
  }
});
