import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentCommitments, documents } from "@/db/schema";
import { recordAudit } from "../audit";
import type { Person } from "../policy";

type Row = Omit<typeof documentCommitments.$inferInsert, "id" | "recordedBy" | "recordedAt">;

/** Writes what was said of a commitment, repeats it beside the document, and leaves it in the trail. */
export async function writeCommitment(tx: Tx, actor: Person, row: Row) {
  await tx.insert(documentCommitments).values({ ...row, recordedBy: actor.userId });
  const { documentId, byOffice, isFulfilled, fulfilledOn, note } = row;
  const isClaim = !byOffice && isFulfilled;
  const commitment = isClaim ? "dinyatakan" : isFulfilled ? "terpenuhi" : "belum";
  await tx
    .update(documents)
    .set({ commitment, commitmentSince: isClaim ? new Date() : null })
    .where(eq(documents.id, documentId));
  await recordAudit(
    tx,
    actor,
    "document.commitment",
    { kind: "document", id: documentId },
    { byOffice, isFulfilled, fulfilledOn, note },
  );
}
