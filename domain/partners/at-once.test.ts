import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { displays, notices, partners, places, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { giveConsent } from "../people/give-consent";
import { withdrawConsent } from "../people/withdraw-consent";
import { displayProduct } from "../products/display-product";
import { listHandedOn } from "./list-handed-on";

/** Two connections at once, so nothing is rolled back: each test file has a database of its own. */
const { owner, clerk, verifier, nobody, gallery, business, crackers } = await cast(db);

test("a yes taken back while the product is put on the shelf: it stands there unnamed and the office knows, or not at all", async () => {
  const [partner] = await db.insert(partners).values({ name: "Mitra Uji" }).returning();
  const partnerId = String(partner?.id);
  await db.update(places).set({ partnerId }).where(eq(places.id, gallery.id));
  await db.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await licensed(db, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: "2029-12-31" });
  const manager = {
    ...nobody,
    grants: [{ role: "pengelola_mitra", scopeKind: "partner", scopeId: partnerId }],
  } as const;
  const consent = { businessId: business.id, purpose: "mitra" } as const;
  for (let round = 0; round < 10; round += 1) {
    await db.delete(displays);
    await db.delete(notices);
    await giveConsent(owner, consent);
    const [shown, ended] = await Promise.allSettled([
      displayProduct(clerk, { productId: crackers.id, placeId: gallery.id }),
      withdrawConsent(owner, consent),
    ]);
    expect(ended.status).toBe("fulfilled");
    const standing = await db.$count(displays, and(eq(displays.productId, crackers.id), isNull(displays.until)));
    expect(standing).toBe(shown.status === "fulfilled" ? 1 : 0);
    expect(await listHandedOn(manager, gallery.id)).toEqual({ rows: [], withheld: standing });
    expect(await db.$count(notices, eq(notices.kind, "mitra_dihentikan"))).toBe(standing);
  }
});
