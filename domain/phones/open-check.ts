import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountPhones } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import type { Person } from "../policy";

/** An account waits for a code to this number, instead of to any it asked for before. */
export async function openCheck(tx: Tx, actor: Person, phone: string) {
  await tx
    .update(accountPhones)
    .set({ endedAt: sql`now()` })
    .where(and(eq(accountPhones.userId, actor.userId), isNull(accountPhones.provedAt), isNull(accountPhones.endedAt)));
  await tx.insert(accountPhones).values({ userId: actor.userId, phone });
  await recordAudit(tx, actor, "phone.ask", { kind: "person", id: actor.userId });
  await notifyRoles(tx, ["verifikator"], { kind: "nomor_menunggu", period: today() });
}
