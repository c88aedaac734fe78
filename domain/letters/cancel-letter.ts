import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { letters } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { authorize, type Person } from "../policy";
import { reopenStep } from "./letter-in-case";
import { letterNumber } from "./letter-number";

/** A letter that was wrong is cancelled with a reason and keeps its number; the filing may then have another. */
export async function cancelLetter(
  actor: Person,
  { letterId, reason }: { letterId: string; reason: string },
  tx: Db = db,
) {
  authorize(actor, "letter.issue", "office");
  if (reason.trim().length < 5) throw new Refused("Tulis alasannya.", "reason");
  await tx.transaction(async (tx) => {
    const [letter] = await tx.select().from(letters).where(eq(letters.id, letterId)).for("no key update");
    if (!letter) throw new NotFound("Surat");
    if (letter.cancelledAt) throw new Conflict("Surat ini sudah dibatalkan. Muat ulang halaman ini.");
    await tx
      .update(letters)
      .set({ cancelledAt: new Date(), cancelledBy: actor.userId, cancelledWhy: reason })
      .where(eq(letters.id, letterId));
    await reopenStep(tx, actor, letter);
    await recordAudit(tx, actor, "letter.cancel", { kind: "letter", id: letterId }, { reason });
    const details = { brand: letter.brand, number: letterNumber(letter), business: letter.businessId, reason };
    await notifyOwners(tx, [{ businessId: letter.businessId, kind: "surat_batal", subject: letterId, details }]);
  });
}
