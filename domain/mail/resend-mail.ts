import { and, eq, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mails, noticeDeliveries, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, NotFound, Refused } from "../errors";
import { type Actor, authorize } from "../policy";

/** A message that was given up is tried again, from the beginning. */
export async function resendMail(actor: Actor, { mailId }: { mailId: string }, tx: Db = db) {
  authorize(actor, "mail.manage", "office");
  await tx.transaction(async (tx) => {
    const [found] = await tx
      .select({ mail: mails, name: users.name, email: users.email })
      .from(mails)
      .innerJoin(users, eq(users.id, mails.userId))
      .where(eq(mails.id, mailId))
      .for("update", { of: mails });
    if (!found) throw new NotFound("Email");
    const { mail, name, email } = found;
    if (mail.state !== "gagal") throw new Conflict("Email ini sudah dikirim ulang. Muat ulang halaman ini.");
    if (email?.toLowerCase() !== mail.address) {
      throw new Refused(`${name} sudah mengganti alamat emailnya, jadi email ke alamat lama tidak dikirim lagi.`);
    }
    const afresh = {
      state: "menunggu",
      attempts: 0,
      nextAt: new Date(),
      createdAt: new Date(),
      claimedUntil: null,
    } as const;
    await tx.update(mails).set(afresh).where(eq(mails.id, mailId));
    const carried = and(eq(noticeDeliveries.mailId, mailId), inArray(noticeDeliveries.state, ["gagal"]));
    await tx.update(noticeDeliveries).set({ state: "menunggu" }).where(carried);
    await recordAudit(tx, actor, "mail.resend", { kind: "person", id: mail.userId }, { nama: name });
  });
}
