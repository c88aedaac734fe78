import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import type { Person } from "../policy";
import type { WithdrawPaperConsent } from "./schema";
import { serveVisit } from "./serve-visit";

/** The person takes back at the counter what they agreed to on paper; the row stays, with the day on which it ended. */
export async function withdrawPaperConsent(actor: Person, input: WithdrawPaperConsent, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit } = await serveVisit(tx, actor, input.visitId, day);
    const ended = await tx
      .update(consents)
      .set({ withdrawnAt: sql`now()` })
      .where(
        and(
          eq(consents.businessId, visit.businessId),
          eq(consents.purpose, input.purpose),
          isNull(consents.userId),
          isNull(consents.withdrawnAt),
        ),
      )
      .returning({ id: consents.id });
    if (ended.length === 0) return;
    const subject = { kind: "business", id: visit.businessId };
    await recordAudit(tx, actor, "consent.withdraw_paper", subject, { untuk: input.purpose });
    await announceChange(tx, tags.business(visit.businessId));
  });
}
