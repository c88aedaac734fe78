import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceConsent } from "../people/announce-consent";
import { endConsents } from "../people/end-consents";
import { endsWith } from "../people/ends-with";
import { tellOffice } from "../people/tell-office";
import type { Person } from "../policy";
import type { WithdrawPaperConsent } from "./schema";
import { serveVisit } from "./serve-visit";

/** The person takes back at the counter what they agreed to on paper; the row stays, with the day on which it ended. */
export async function withdrawPaperConsent(actor: Person, input: WithdrawPaperConsent, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const { visit } = await serveVisit(tx, actor, input.visitId, day);
    const onPaper = sql`${eq(consents.businessId, visit.businessId)} and ${consents.userId} is null`;
    const { purpose } = input;
    const ended = await endConsents(tx, onPaper, { purposes: endsWith[purpose], by: actor.userId, because: "loket" });
    if (ended.length === 0) return;
    const untuk = [...new Set(ended.map((one) => one.purpose))];
    const subject = { kind: "business", id: visit.businessId };
    await recordAudit(tx, actor, "consent.withdraw_paper", subject, { untuk });
    await tellOffice(tx, visit.businessId, purpose);
    await announceConsent(tx, visit.businessId);
  });
}
