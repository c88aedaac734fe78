import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import type { RecordConsents } from "./schema";
import { serveVisit } from "./serve-visit";
import { writePaperConsents } from "./write-paper-consents";

/** What the person agreed to on paper, with the scan of the signed form. Sent twice, it is recorded once. */
export async function recordConsents(actor: Person, input: RecordConsents, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit } = await serveVisit(tx, actor, input.visitId, day);
    await writePaperConsents(tx, actor, { visitId: visit.id, businessId: visit.businessId }, input);
  });
}
