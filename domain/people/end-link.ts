import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { officerLinks } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound } from "../errors";
import { authorize, type Person } from "../policy";
import type { EndLink } from "./link-schema";

/** Somebody who manages people ends a declared link; nobody frees themselves of one. */
export async function endLink(actor: Person, { linkId, reason }: EndLink, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  await tx.transaction(async (tx) => {
    const [link] = await tx
      .update(officerLinks)
      .set({ endedAt: new Date(), endedBy: actor.userId, endedReason: reason })
      .where(and(eq(officerLinks.id, linkId), isNull(officerLinks.endedAt)))
      .returning();
    if (!link) throw new NotFound("Hubungan");
    const details = { businessId: link.businessId, reason };
    await recordAudit(tx, actor, "person.end_link", { kind: "person", id: link.userId }, details);
  });
}
