import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { noticeHours, users } from "@/db/schema";
import { env } from "@/lib/env";
import { maskAddress } from "@/lib/mail/mailbox";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { isOurs, readLink } from "./signed-links";

const stale =
  "Tautan ini tidak dikenali, atau alamat pada akunnya sudah diganti. Masuklah untuk mengatur pemberitahuan.";

/** Whose mail would end, or why the link does not hold. */
export async function findStop(token: string, tx: Db = db, secret = env().AUTH_SECRET) {
  const link = readLink(token);
  const [row] = link
    ? await tx
        .select({ id: users.id, name: users.name, email: users.email, stoppedAt: noticeHours.stoppedAt })
        .from(users)
        .leftJoin(noticeHours, eq(noticeHours.userId, users.id))
        .where(eq(users.id, link.userId))
    : [];
  const address = row?.email?.toLowerCase();
  if (!link || !row || !address || !isOurs(link, { purpose: "berhenti", address }, secret)) return { closed: stale };
  return { user: row, shown: maskAddress(address), stoppedAt: row.stoppedAt };
}

/** Ends mail about notices for this person, from the link in such a mail; in the application they go on. */
export async function stopMail({ token }: { token: string }, tx: Db = db, secret = env().AUTH_SECRET) {
  await tx.transaction(async (tx) => {
    const { closed, user, stoppedAt } = await findStop(token, tx, secret);
    if (closed || !user) throw new Refused(closed ?? stale);
    if (stoppedAt) return;
    await tx
      .insert(noticeHours)
      .values({ userId: user.id, stoppedAt: sql`now()` })
      .onConflictDoUpdate({ target: noticeHours.userId, set: { stoppedAt: sql`now()` } });
    const person = { kind: "person", userId: user.id, name: user.name, grants: [] } as const;
    await recordAudit(tx, person, "mail.stop", { kind: "person", id: user.id });
  });
}
