import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { nameKey } from "@/lib/name-key";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound, Refused } from "../errors";
import { authorize, type Person } from "../policy";
import type { SaveProfile } from "./schema";

/** An owner keeps what is said of their business. The trail names the fields that changed, not what was in them. */
export async function saveProfile(actor: Person, { businessId, ...input }: SaveProfile, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  await tx.transaction(async (tx) => {
    const [before] = await tx.select().from(businesses).where(eq(businesses.id, businessId)).for("no key update");
    if (!before) throw new NotFound("Usaha");
    const [district] = await tx
      .select({ code: kecamatan.code })
      .from(kecamatan)
      .where(eq(kecamatan.code, input.kecamatanCode));
    if (!district) throw new Refused("Pilih kecamatan dari daftar.", "kecamatanCode");
    const changed = (Object.keys(input) as (keyof typeof input)[]).filter((field) => input[field] !== before[field]);
    if (changed.length === 0) return;
    await tx
      .update(businesses)
      .set({ ...input, nameKey: nameKey(input.name) })
      .where(eq(businesses.id, businessId));
    await recordAudit(tx, actor, "business.edit", { kind: "business", id: businessId }, { changed });
    await announceChange(tx, tags.storefront, tags.business(businessId));
  });
}
