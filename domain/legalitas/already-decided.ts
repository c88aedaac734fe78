import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentDecisions, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { Conflict } from "../errors";
import { decisionWords } from "./decision-words";

/** What to tell the officer who came second: who decided what, when and why. */
export async function alreadyDecided(tx: Tx, { id }: { id: string }) {
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
  const what = decisionWords[latest.decision] ?? "diputus";
  return new Conflict(`Sudah ${what} oleh ${latest.by}, ${formatMoment(latest.at)}: ${latest.reason}`);
}
