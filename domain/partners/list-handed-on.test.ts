import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { partners, places } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { giveConsent } from "../people/give-consent";
import { withdrawConsent } from "../people/withdraw-consent";
import type { Person } from "../policy";
import { listHandedOn } from "./list-handed-on";

test("a partner reads what stands there by name only while its owner agrees", () =>
  rolledBack(async (tx) => {
    const { nobody, stranger, owner, clerk, gallery, business, crackers } = await cast(tx);
    const [partner] = await tx.insert(partners).values({ name: "Mitra Uji" }).returning();
    const partnerId = String(partner?.id);
    await tx.update(places).set({ partnerId }).where(eq(places.id, gallery.id));
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const manager: Person = {
      ...nobody,
      grants: [{ role: "pengelola_mitra", scopeKind: "partner", scopeId: partnerId }],
    };
    await expect(listHandedOn(stranger, gallery.id, tx)).rejects.toThrow(Forbidden);
    expect(await listHandedOn(manager, gallery.id, tx)).toEqual({ rows: [], withheld: 1 });
    await giveConsent(owner, { businessId: business.id, purpose: "mitra" }, tx);
    expect(await listHandedOn(manager, gallery.id, tx)).toMatchObject({ rows: [{ product: "Opak Uji" }], withheld: 0 });
    await withdrawConsent(owner, { businessId: business.id, purpose: "mitra" }, tx);
    expect(await listHandedOn(manager, gallery.id, tx)).toEqual({ rows: [], withheld: 1 });
  }));
