import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, verifiedPhones } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { requireConsent } from "./require-consent";
import type { ConfirmPhone } from "./schema";
import { serveVisit } from "./serve-visit";

/** The officer made sure, with the person in front of them, that this number is theirs. */
export async function confirmPhone(actor: Person, input: ConfirmPhone, tx: Db = db, day = today()) {
  const { phone, how } = input;
  if (!phone) throw new Refused("Isi nomor HP yang Anda pastikan.", "phone");
  await tx.transaction(async (tx) => {
    const { visit } = await serveVisit(tx, actor, input.visitId, day);
    await requireConsent(tx, visit.businessId);
    const [before] = await tx
      .select({ phone: businesses.phone })
      .from(businesses)
      .where(eq(businesses.id, visit.businessId))
      .for("no key update");
    if (!before) throw new NotFound("Usaha");
    const subject = { kind: "business", id: visit.businessId };
    if (before.phone !== phone) {
      await tx.update(businesses).set({ phone }).where(eq(businesses.id, visit.businessId));
      await announceChange(tx, tags.business(visit.businessId));
    }
    const added = await tx
      .insert(verifiedPhones)
      .values({ businessId: visit.businessId, phone, how, verifiedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ id: verifiedPhones.id });
    if (added.length === 0 && before.phone === phone) return;
    await recordAudit(tx, actor, "business.verify_phone", subject, { cara: how, diganti: before.phone !== phone });
  });
}
