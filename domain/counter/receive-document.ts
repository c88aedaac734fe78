import { isDeepStrictEqual } from "node:util";
import { and, eq, isNull } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { counterItems, documentPages, documents } from "@/db/schema";
import { today } from "@/lib/today";
import { submitDocument } from "../legalitas/submit-document";
import type { Person } from "../policy";
import { requireConsent } from "./require-consent";
import type { ReceiveDocument } from "./schema";
import { serveVisit } from "./serve-visit";
import { wasReceived } from "./was-received";

/** A permit that the person brought, photographed at the counter; it waits for the legalitas section like any other. */
export async function receiveDocument(actor: Person, input: ReceiveDocument, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit, serving } = await serveVisit(tx, actor, input.visitId, day);
    if (await wasReceived(tx, input.itemId, ({ documentId }) => isSame(tx, documentId, input))) return;
    await requireConsent(tx, visit.businessId);
    const { visitId: _, itemId, ...document } = input;
    const documentId = await submitDocument(serving, { ...document, businessId: visit.businessId }, tx, day);
    await tx.insert(counterItems).values({ id: itemId, visitId: visit.id, documentId, receivedBy: actor.userId });
  });
}

async function isSame(tx: Tx, id: string | null, input: ReceiveDocument) {
  if (!id) return false;
  const [document] = await tx.select().from(documents).where(eq(documents.id, id));
  const pages = await tx
    .select({ fileId: documentPages.fileId })
    .from(documentPages)
    .where(and(eq(documentPages.documentId, id), isNull(documentPages.replacedAt)));
  return (
    document?.kind === input.kind &&
    document.typedNumber === input.number &&
    document.issuedOn === (input.issuedOn ?? null) &&
    document.expiresOn === (input.expiresOn ?? null) &&
    isDeepStrictEqual(new Set(pages.map(({ fileId }) => fileId)), new Set(input.fileIds))
  );
}
