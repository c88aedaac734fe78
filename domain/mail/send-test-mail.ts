import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import { mailSettings } from "./mail-settings";
import { putMail } from "./put-mail";

/** An admin orders a message to their own address, to see whether mail arrives. */
export async function sendTestMail(actor: Actor, tx: Db = db, settings = mailSettings()) {
  authorize(actor, "mail.manage", "office");
  const { userId } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const [own] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
    if (!own?.email) throw new Refused("Akun Anda belum punya alamat email. Isi dulu di halaman Akun saya.");
    if (!(await putMail(tx, { userId, address: own.email, purpose: "uji" }, settings))) {
      throw new Refused(
        "Server email belum diatur, jadi tidak ada yang dikirim. Isi SMTP_URL dan MAIL_FROM di server.",
      );
    }
    await recordAudit(tx, actor, "mail.test", { kind: "person", id: userId });
    return own.email;
  });
}
