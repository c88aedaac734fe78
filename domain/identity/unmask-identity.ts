import { and, count, eq, gt, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, identityViews, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import { identityColumns } from "./identity-columns";
import { openNumber } from "./open-number";
import type { Unmask } from "./schema";

const seconds = 60;
const perHour = 10;

/**
 * Shows a whole number to one officer for a minute, once they said what for. It is written down, in words that the
 * person whose number it is can read; the number itself goes nowhere but the page.
 */
export async function unmaskIdentity(actor: Actor, { businessId, kind, purpose, words }: Unmask, tx: Db = db) {
  authorize(actor, "identity.unmask", "office");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
    await refuseTooMany(tx, userId);
    const [kept] = await tx
      .select({ cipher: identityColumns[kind].cipher })
      .from(businesses)
      .where(eq(businesses.id, businessId));
    if (!kept) throw new NotFound("Usaha");
    if (!kept.cipher) throw new Refused(`${kind.toUpperCase()} usaha ini belum tercatat.`);
    openNumber(kept.cipher); // who cannot be shown it has not seen it
    await tx.insert(identityViews).values({
      ...{ businessId, kind, purpose, words, viewedBy: userId },
      shownUntil: sql`now() + make_interval(secs => ${seconds})`,
    });
    const details = { nomor: kind.toUpperCase(), untuk: purpose };
    await recordAudit(tx, actor, "identity.unmask", { kind: "business", id: businessId }, details);
  });
}

async function refuseTooMany(tx: Tx, userId: string) {
  const recent = and(eq(identityViews.viewedBy, userId), gt(identityViews.viewedAt, sql`now() - interval '1 hour'`));
  const [seen] = await tx.select({ n: count() }).from(identityViews).where(recent);
  if ((seen?.n ?? 0) < perHour) return;
  throw new Refused(
    `Anda sudah membuka ${perHour} nomor dalam satu jam terakhir. Tunggu sebentar; bila memang perlu lebih banyak, bicarakan dengan admin.`,
  );
}
