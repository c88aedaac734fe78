import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents } from "@/db/schema";
import { today } from "@/lib/today";
import { NotFound, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { requireService } from "../people/require-service";
import { authorize, type Person, scopesOf } from "../policy";
import { writeCommitment } from "./commitment-row";
import { refuseCommitment } from "./commitment-rules";
import type { ClaimCommitment } from "./schema";

/** An owner says, with evidence, that the commitment behind a permit is fulfilled; an officer looks at it. */
export async function claimCommitment(actor: Person, input: ClaimCommitment, tx: Db = db, date = today()) {
  await tx.transaction(async (tx) => {
    const { documentId, fulfilledOn, fileId, note } = input;
    const [document] = await tx.select().from(documents).where(eq(documents.id, documentId)).for("no key update");
    if (!document || !scopesOf(actor, "business").includes(document.businessId)) throw new NotFound("Dokumen");
    authorize(actor, "document.submit", { business: document.businessId });
    await requireService(tx, document.businessId);
    refuseCommitment(document, fulfilledOn, date);
    if (document.commitment !== "belum") {
      const said = document.commitment === "terpenuhi" ? "sudah dipastikan petugas" : "sedang diperiksa petugas";
      throw new Refused(`Pemenuhan komitmen dokumen ini ${said}.`);
    }
    await claimFile(tx, actor, fileId, "dokumen");
    await writeCommitment(tx, actor, { documentId, byOffice: false, isFulfilled: true, fulfilledOn, fileId, note });
  });
}
