import { type Db, db } from "@/db/client";
import { counterItems } from "@/db/schema";
import { today } from "@/lib/today";
import { submitDocument } from "../legalitas/submit-document";
import type { Person } from "../policy";
import { wasReceived } from "./receive-item";
import { requireConsent } from "./require-consent";
import type { ReceiveDocument } from "./schema";
import { serveVisit } from "./serve-visit";

/** A permit that the person brought, photographed at the counter; it waits for the legalitas section like any other. */
export async function receiveDocument(actor: Person, input: ReceiveDocument, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit, serving } = await serveVisit(tx, actor, input.visitId, day);
    if (await wasReceived(tx, input.itemId)) return;
    await requireConsent(tx, visit.businessId);
    const { visitId: _, itemId, ...document } = input;
    const documentId = await submitDocument(serving, { ...document, businessId: visit.businessId }, tx, day);
    await tx.insert(counterItems).values({ id: itemId, visitId: visit.id, documentId, receivedBy: actor.userId });
  });
}
