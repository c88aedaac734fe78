import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accountPhones } from "@/db/schema";
import { makeReadableCode } from "@/lib/readable-code";
import { recordAudit } from "../audit";
import { codeHash } from "../code-hash";
import { Conflict, Forbidden, NotFound } from "../errors";
import { authorizeAny, type Person } from "../policy";
import type { SendPhoneCode } from "./schema";

/** Long enough for somebody who looks at their phone in the evening. */
export const phoneCodeDays = 3;

/** A one-time code for a number that an account says is its own, for the officer to send to that number. */
export async function sendPhoneCode(actor: Person, { checkId, how }: SendPhoneCode, tx: Db = db) {
  authorizeAny(actor, "counter.serve");
  return tx.transaction(async (tx) => {
    const [check] = await tx.select().from(accountPhones).where(eq(accountPhones.id, checkId)).for("update");
    if (!check) throw new NotFound("Permintaan");
    if (check.userId === actor.userId)
      throw new Forbidden("Ini nomor Anda sendiri. Mintalah petugas lain mengirim kodenya.");
    if (check.provedAt || check.endedAt) {
      throw new Conflict("Permintaan ini sudah selesai atau diganti pemintanya. Muat ulang daftar nomor.");
    }
    const code = makeReadableCode();
    const [sent] = await tx
      .update(accountPhones)
      .set({
        codeHash: codeHash("nomor", code),
        how,
        sentBy: actor.userId,
        sentAt: sql`now()`,
        expiresAt: sql`now() + make_interval(days => ${phoneCodeDays})`,
      })
      .where(eq(accountPhones.id, checkId))
      .returning({ expiresAt: accountPhones.expiresAt });
    if (!sent?.expiresAt) throw new Error("The code was not written.");
    await recordAudit(tx, actor, "phone.send", { kind: "person", id: check.userId }, { cara: how });
    return { code, expiresAt: sent.expiresAt };
  });
}
