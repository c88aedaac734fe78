import { and, eq, isNotNull } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { documentDecisions, documentProducts, documents } from "@/db/schema";
import { today } from "@/lib/today";
import { resumeEndedCase } from "../assistance/resume-ended-case";
import { settleCases } from "../assistance/settle-cases";
import { recordAudit } from "../audit";
import { Conflict, Refused } from "../errors";
import { authorize, type Person } from "../policy";
import { linkedProducts } from "./link-products";
import { type LockedDocument, lockDocument } from "./lock-document";
import { refreshVerdicts } from "./refresh-verdicts";
import { standingDecision } from "./standing-decision";
import { tellDecision } from "./tell-decision";

type Reversal = { documentId: string; decisionId: string; reason: string };

/**
 * An officer undoes a mistaken decision by a new one that names it: the document stands as it did before, and the
 * products it carries are judged anew in the same transaction. Only the last decision that still stands can be undone.
 */
export async function reverseDecision(actor: Person, { documentId, decisionId, reason }: Reversal, tx: Db = db) {
  authorize(actor, "document.verify", "office");
  await tx.transaction(async (tx) => {
    const document = await lockDocument(tx, actor, documentId);
    const mistake = await findMistake(tx, document, decisionId);
    if (reason.trim().length < 5) throw new Refused("Tulis mengapa keputusan itu keliru.", "reason");
    const [reversal] = await tx
      .insert(documentDecisions)
      .values({
        documentId,
        decision: "dibatalkan",
        reason: reason.trim(),
        reverses: mistake.id,
        before: document.state,
        decidedBy: actor.userId,
      })
      .returning({ id: documentDecisions.id });
    await tx.update(documents).set({ state: mistake.before, withdrawnOn: null }).where(eq(documents.id, documentId));
    if (mistake.decision === "terverifikasi") await unconfirm(tx, documentId);
    const subject = { kind: "document", id: documentId };
    await recordAudit(tx, actor, "document.reverse", subject, {
      reverses: mistake.id,
      decision: mistake.decision,
      reason,
    });
    const said = { reason: reason.trim() };
    await tellDecision(tx, document, { kind: "dokumen_dibatalkan", event: reversal?.id, details: said });
    await refreshVerdicts(tx, await linkedProducts(tx, documentId));
    if (mistake.decision === "terverifikasi") await resumeEndedCase(tx, document, today());
    await settleCases(tx, [document.businessId]);
  });
}

async function findMistake(tx: Tx, document: LockedDocument, decisionId: string) {
  const standing = await standingDecision(tx, document.id);
  if (standing?.id !== decisionId) {
    throw new Conflict("Keputusan ini sudah dibatalkan, atau sudah ada keputusan sesudahnya. Muat ulang halaman ini.");
  }
  if (standing.decision !== document.state) {
    throw new Conflict("Pemilik sudah mengajukan dokumen ini lagi. Putuskan yang baru.");
  }
  return standing;
}

async function unconfirm(tx: Tx, documentId: string) {
  await tx
    .update(documentProducts)
    .set({ confirmedBy: null, confirmedAt: null })
    .where(and(eq(documentProducts.documentId, documentId), isNotNull(documentProducts.confirmedAt)));
}
