import { desc, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { documentDecisions, documents, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { authorize, type Person, scopesOf } from "../policy";
import { linkedProducts } from "./link-products";
import { refreshVerdicts } from "./refresh-verdicts";

type Decision = "terverifikasi" | "dikembalikan" | "dicabut";
export type LockedDocument = typeof documents.$inferSelect;

type Step = {
  documentId: string;
  /** The state that the decision needs to find. */
  from: LockedDocument["state"];
  to: Decision;
  reason: string;
  action: string;
  check?: (tx: Tx, document: LockedDocument) => Promise<void> | void;
};

const done: Record<string, string> = {
  terverifikasi: "diverifikasi",
  dikembalikan: "dikembalikan",
  dicabut: "dicabut",
};

/** The way every decision on a document goes: locked, in the state it needs, with a name, a reason and a time. */
export async function decideDocument(actor: Person, step: Step, tx: Db = db) {
  authorize(actor, "document.verify", "office");
  await tx.transaction(async (tx) => {
    const document = await lockDocument(tx, actor, step.documentId);
    if (document.state !== step.from) throw await alreadyDecided(tx, document);
    await step.check?.(tx, document);
    if (step.reason.trim() === "") throw new Refused("Tulis alasannya.", "reason");
    const { documentId, to, reason } = step;
    await tx.insert(documentDecisions).values({ documentId, decision: to, reason, decidedBy: actor.userId });
    await tx.update(documents).set({ state: to }).where(eq(documents.id, documentId));
    await recordAudit(tx, actor, step.action, { kind: "document", id: documentId }, { reason });
    await refreshVerdicts(tx, await linkedProducts(tx, documentId));
  });
}

/** Locks the row; nobody decides on the papers of a business of their own. */
export async function lockDocument(tx: Tx, actor: Person, id: string) {
  const [document] = await tx.select().from(documents).where(eq(documents.id, id)).for("no key update");
  if (!document) throw new NotFound("Dokumen");
  if (scopesOf(actor, "business").includes(document.businessId)) {
    throw new Forbidden("Dokumen usaha Anda sendiri harus diperiksa petugas lain.");
  }
  return document;
}

async function alreadyDecided(tx: Tx, { id }: LockedDocument) {
  const [latest] = await tx
    .select({
      decision: documentDecisions.decision,
      reason: documentDecisions.reason,
      at: documentDecisions.decidedAt,
      by: users.name,
    })
    .from(documentDecisions)
    .innerJoin(users, eq(users.id, documentDecisions.decidedBy))
    .where(eq(documentDecisions.documentId, id))
    .orderBy(desc(documentDecisions.decidedAt), desc(documentDecisions.id))
    .limit(1);
  if (!latest) return new Conflict("Dokumen ini belum diajukan, jadi belum dapat diputus. Muat ulang halaman ini.");
  const what = done[latest.decision] ?? "diputus";
  return new Conflict(`Sudah ${what} oleh ${latest.by}, ${formatMoment(latest.at)}: ${latest.reason}`);
}
