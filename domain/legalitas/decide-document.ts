import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { documentDecisions, documents } from "@/db/schema";
import { settleCases } from "../assistance/settle-cases";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { refuseUnserved } from "../people/refuse-unserved";
import { authorize, type Person } from "../policy";
import { alreadyDecided } from "./already-decided";
import { linkedProducts } from "./link-products";
import { type LockedDocument, lockDocument } from "./lock-document";
import { type GivenReason, reasonOf } from "./reason-of";
import { refreshVerdicts } from "./refresh-verdicts";
import { tellDecision } from "./tell-decision";
import { versionOf } from "./version-of";

type Step = GivenReason &
  Seen & {
    /** The states that the decision may find. */
    from: readonly LockedDocument["state"][];
    to: "terverifikasi" | "dikembalikan" | "dicabut" | "ditolak";
    action: string;
    withdrawnOn?: string;
    check?: (tx: Tx, document: LockedDocument) => Promise<void> | void;
  };

/** Which document, and what was seen of it (version-of.ts) by whoever decides on a screen that may be old. */
export type Seen = { documentId: string; seen?: string };

/** The way every decision on a document goes: locked, in a state it may find, with a name, a reason and a time. */
export async function decideDocument(actor: Person, step: Step, tx: Db = db) {
  authorize(actor, "document.verify", "office");
  await tx.transaction(async (tx) => {
    const document = await lockDocument(tx, actor, step.documentId);
    // That an issuer took a paper back is a fact that is noted all the same.
    if (step.to !== "dicabut") await refuseUnserved(tx, document.businessId);
    if (!step.from.includes(document.state)) throw await alreadyDecided(tx, document);
    if (step.seen && step.seen !== (await versionOf(tx, document.id))) {
      throw new Conflict(
        "Dokumen ini berubah sejak Anda membukanya: diajukan lagi, atau produknya bertambah. Muat ulang halaman ini dan periksa lagi.",
      );
    }
    await step.check?.(tx, document);
    const { documentId, to, withdrawnOn = null } = step;
    const { reason, reasonId } = await reasonOf(tx, to, step);
    const [decision] = await tx
      .insert(documentDecisions)
      .values({
        documentId,
        decision: to,
        reason,
        reasonId,
        withdrawnOn,
        before: document.state,
        waitingSince: document.state === "diajukan" ? document.submittedAt : null,
        decidedBy: actor.userId,
      })
      .returning({ id: documentDecisions.id });
    await tx.update(documents).set({ state: to, withdrawnOn }).where(eq(documents.id, documentId));
    const details = { reason, ...(withdrawnOn && { withdrawnOn }) };
    await recordAudit(tx, actor, step.action, { kind: "document", id: documentId }, details);
    await tellDecision(tx, document, { kind: `dokumen_${to}`, event: decision?.id, details: { reason } });
    await refreshVerdicts(tx, await linkedProducts(tx, documentId));
    await settleCases(tx, [document.businessId]);
  });
}
