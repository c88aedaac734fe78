import { eq } from "drizzle-orm";
import type { SubmitDocument } from "@/domain/legalitas/schema";
import { submitDocument } from "@/domain/legalitas/submit-document";
import { verifyDocument } from "@/domain/legalitas/verify-document";
import type { Db } from "../client";
import { documents, productVerdicts } from "../schema";
import { cast } from "./cast";
import { sampleFacts } from "./sample-facts";
import { uploaded } from "./uploaded";

/** For tests: the cast, and how its owner hands in permits that its officer accepts. */
export async function submitting(tx: Db) {
  const people = await cast(tx);
  const submit = async (kind: string, number: string, more: Partial<SubmitDocument> = {}, by = people.owner) => {
    const input: SubmitDocument = {
      businessId: people.business.id,
      kind,
      number,
      issuedOn: undefined,
      expiresOn: undefined,
      fileIds: [await uploaded(tx, by)],
      isAsPrinted: false,
      productIds: [people.crackers.id],
      facts: sampleFacts(kind, number),
      ...more,
    };
    return submitDocument(by, input, tx);
  };
  const approve = (documentId: string, reason = "") => verifyDocument(people.verifier, { documentId, reason }, tx);
  const find = async (id: string) => (await tx.select().from(documents).where(eq(documents.id, id)))[0];
  const isComplete = async (id = people.crackers.id) =>
    (await tx.select().from(productVerdicts).where(eq(productVerdicts.productId, id)))[0]?.complete;
  return { ...people, submit, approve, find, isComplete };
}

export const sampleNumbers = { nib: "0220003690831", pirt: "2153215793363-29", halal: "ID35110017058840424" };
export const sampleEnd = { expiresOn: "2029-12-31" };
