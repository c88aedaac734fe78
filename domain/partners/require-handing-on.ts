import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents } from "@/db/schema";
import { Refused } from "../errors";

type Place = { name: string; partnerId: string | null };

/**
 * What stands at a partner's place is known to that partner, so its owner has to agree first. The yes is held until the
 * end of the transaction: it can be taken back before or after, not in between.
 */
export async function requireHandingOn(tx: Tx, place: Place, businessId: string) {
  if (!place.partnerId) return;
  const [agreed] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.businessId, businessId), eq(consents.purpose, "mitra"), isNull(consents.withdrawnAt)))
    .limit(1)
    .for("share");
  if (agreed) return;
  throw new Refused(
    `${place.name} dikelola mitra di luar dinas, dan pemilik produk ini belum menyetujui datanya diteruskan kepada mitra. Pemilik dapat menyetujuinya di Akun saya, bagian Data saya, atau di loket.`,
  );
}
