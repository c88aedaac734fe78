import { and, desc, eq, gt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mails, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { mailSettings } from "./mail-settings";
import { putMail } from "./put-mail";

const minutesBetween = 5;

/** Sends the person a link by which they say that their address is theirs. */
export async function askToConfirm(actor: Actor, tx: Db = db, settings = mailSettings()) {
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const [own] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId)).for("update");
    if (!own) throw new NotFound("Akun");
    if (!own.email) throw new Refused("Akun Anda belum punya alamat email. Isi dulu alamatnya.");
    const address = own.email.toLowerCase();
    const [recent] = await tx
      .select({ createdAt: mails.createdAt })
      .from(mails)
      .where(
        and(
          eq(mails.userId, userId),
          eq(mails.purpose, "konfirmasi"),
          eq(mails.address, address),
          gt(mails.createdAt, sql`now() - make_interval(mins => ${minutesBetween})`),
        ),
      )
      .orderBy(desc(mails.createdAt))
      .limit(1);
    if (recent) {
      throw new Refused(
        `Tautannya sudah dikirim ${formatMoment(recent.createdAt)}. Periksa juga folder spam; bila tidak ada, coba lagi lima menit kemudian.`,
      );
    }
    if (!(await putMail(tx, { userId, address, purpose: "konfirmasi" }, settings))) {
      throw new Refused("Portal ini belum dapat mengirim email. Admin dinas perlu mengatur server emailnya dulu.");
    }
  });
}
