import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Conflict, Refused } from "../errors";
import { refuseUnserved } from "../people/refuse-unserved";
import { authorize, type Person } from "../policy";
import { writeCommitment } from "./commitment-row";
import { refuseCommitment } from "./commitment-rules";
import { lockDocument } from "./lock-document";
import type { ConfirmCommitment } from "./schema";
import { tellDecision } from "./tell-decision";

/** An officer records whether a commitment is fulfilled: what the owner said, what was seen, or that it was a mistake. */
export async function confirmCommitment(actor: Person, input: ConfirmCommitment, tx: Db = db, date = today()) {
  authorize(actor, "document.verify", "office");
  await tx.transaction(async (tx) => {
    const { documentId, note, seen } = input;
    const isFulfilled = input.decision === "ya";
    const document = await lockDocument(tx, actor, documentId);
    await refuseUnserved(tx, document.businessId);
    if (document.commitment !== seen) {
      throw new Conflict("Petugas lain baru saja mencatat komitmen ini. Muat ulang halaman ini.");
    }
    refuseCommitment(document, input.fulfilledOn, date);
    if (isFulfilled && !input.fulfilledOn) throw new Refused("Isi tanggal komitmennya terpenuhi.", "fulfilledOn");
    if (!isFulfilled && note.length < 5) throw new Refused("Tulis apa yang masih kurang.", "note");
    const fulfilledOn = isFulfilled ? input.fulfilledOn : null;
    await writeCommitment(tx, actor, { documentId, byOffice: true, isFulfilled, fulfilledOn, note });
    const kind = isFulfilled ? "komitmen_terpenuhi" : "komitmen_belum";
    await tellDecision(tx, document, { kind, details: { reason: note } });
  });
}
