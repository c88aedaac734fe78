import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assistanceCases } from "@/db/schema";
import { beginCases } from "./begin-cases";
import { takeTurns } from "./take-turns";

type Undone = { id: string; businessId: string };

/** The help that ended with a document whose verification was a mistake goes on, with whoever gave it. */
export async function resumeEndedCase(tx: Tx, document: Undone, date: string) {
  await takeTurns(tx, [document.businessId]);
  const [ended] = await tx
    .select()
    .from(assistanceCases)
    .where(and(eq(assistanceCases.documentId, document.id), eq(assistanceCases.outcome, "selesai")))
    .orderBy(desc(assistanceCases.closedAt), desc(assistanceCases.id))
    .limit(1);
  if (!ended) return;
  const { id: followsId, businessId, kind, origin, officerId } = ended;
  await beginCases(tx, [{ followsId, businessId, kind, origin, officerId }], date);
}
