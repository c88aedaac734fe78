import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { env } from "@/lib/env";
import { maskAddress } from "@/lib/mail/mailbox";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { keepConfirmed } from "./keep-confirmed";
import { isOurs, readLink } from "./signed-links";

const stale =
  "Tautan ini tidak berlaku: sudah lewat tujuh hari, atau alamat pada akunnya sudah diganti. Masuklah, lalu minta tautan baru di pengaturan pemberitahuan.";

/** Whom a confirmation is for, or why it does not hold. */
export async function findConfirmation(token: string, tx: Db = db, secret = env().AUTH_SECRET) {
  const link = readLink(token);
  const [user] = link
    ? await tx
        .select({ id: users.id, name: users.name, email: users.email })
        .from(users)
        .where(eq(users.id, link.userId))
    : [];
  const address = user?.email?.toLowerCase();
  if (!link || !user || !address || !isOurs(link, { purpose: "konfirmasi", address }, secret)) return { closed: stale };
  return { user, address, shown: maskAddress(address) };
}

/** Who opens the link lives at the address: from now on mail goes there. */
export async function confirmAddress({ token }: { token: string }, tx: Db = db, secret = env().AUTH_SECRET) {
  await tx.transaction(async (tx) => {
    const { closed, user, address } = await findConfirmation(token, tx, secret);
    if (closed || !user || !address) throw new Refused(closed ?? stale);
    await keepConfirmed(tx, user.id, address);
    const person = { kind: "person", userId: user.id, name: user.name, grants: [] } as const;
    await recordAudit(tx, person, "mail.confirm", { kind: "person", id: user.id }, { surel: maskAddress(address) });
  });
}
