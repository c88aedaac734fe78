import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import {
  businesses,
  consents,
  displays,
  documentDecisions,
  documentProducts,
  documents,
  places,
  products,
  roleGrants,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { consigned, leave } from "@/db/seed/consigned";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { changeTerms } from "../consignments/change-terms";
import { transferGoods } from "../consignments/transfer-goods";
import { findLabelledProduct } from "./find-labelled-product";
import { findPublicProduct } from "./find-public-product";
import { listBusinessProducts } from "./list-business-products";

const day = "2026-11-24";
const phone = "+6281234567890";

test("gives the maker's number only while an owner agrees to it", () =>
  rolledBack(async (tx) => {
    const { business, crackers, gallery, clerk, owner } = await cast(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    const contact = async () => (await findPublicProduct("opak-uji", tx, day))?.phone;
    expect(await contact()).toBe(phone);
    await tx
      .update(roleGrants)
      .set({ revokedAt: new Date(), revokedReason: "Pindah" })
      .where(eq(roleGrants.userId, owner.userId));
    expect(await contact()).toBeNull();
  }));

test("shows nothing of a business that does not agree, and all of it once it does on paper", () =>
  rolledBack(async (tx) => {
    const { business, crackers, gallery, clerk } = await cast(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const paper = { businessId: business.id, wording: "Ya", channel: "loket" as const };
    await tx.update(consents).set({ withdrawnAt: new Date() }).where(eq(consents.businessId, business.id));
    await tx.insert(consents).values({ ...paper, purpose: "layanan" });
    expect(await findPublicProduct("opak-uji", tx, day)).toBeUndefined();
    await tx.insert(consents).values({ ...paper, purpose: "etalase" });
    expect(await findPublicProduct("opak-uji", tx, day)).toBeDefined();
  }));

test("a label leads to its product while the public sees it, and nowhere else", () =>
  rolledBack(async (tx) => {
    const { batch } = await consigned(tx);
    expect(await findLabelledProduct(batch.number, tx, day)).toBe("opak-uji");
    expect(await findLabelledProduct(batch.number + 1, tx, day)).toBeUndefined();
    await tx.update(displays).set({ until: new Date(`${day}T03:00:00Z`) });
    expect(await findLabelledProduct(batch.number, tx, day)).toBeUndefined();
  }));

test("tells what the till of a place asks that day for what it may sell", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const prices = async (on = day) => {
      const product = await findPublicProduct("opak-uji", tx, on);
      const cards = await listBusinessProducts(stage.business.id, tx, on);
      expect(cards.map((card) => card.prices)).toEqual([product?.prices]);
      expect(product?.shownAt.map((at) => at.prices)).toEqual([product?.prices]);
      return [product?.prices];
    };
    expect(await prices()).toEqual([[15_000, 15_000]]);
    await leave(tx, stage, { quantity: 3, price: 16_500 });
    expect(await prices()).toEqual([[15_000, 16_500]]);
    await leave(tx, stage, { price: 18_000, expiresOn: "2026-12-10", overrideReason: "Laku cepat" });
    const terms = { batchId: stage.batch.id, validFrom: "2026-11-25", ownerPrice: 15_000, price: 17_000 };
    await changeTerms(stage.clerk, terms, tx, day);
    expect(await prices()).toEqual([[15_000, 18_000]]);
    expect(await prices("2026-11-25")).toEqual([[16_500, 18_000]]);
    expect(await prices("2026-12-11")).toEqual([[16_500, 17_000]]);
  }));

test("tells no price of a place where nothing stands to be sold", () =>
  rolledBack(async (tx) => {
    const { crackers, gallery, clerk } = await cast(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    expect(await findPublicProduct("opak-uji", tx, day)).toMatchObject({
      prices: [crackers.price, crackers.price],
      shownAt: [{ prices: null }],
    });
    await tx.update(products).set({ price: null }).where(eq(products.id, crackers.id));
    expect((await findPublicProduct("opak-uji", tx, day))?.prices).toBeNull();
  }));

test("has one price, also where two places ask different ones and a third is closed", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { crackers, business, pojok, clerk } = stage;
    const elsewhere = await leave(tx, stage, { price: 19_000 });
    const move = { id: v7(), counterparty: "Petugas Pojok", lines: [{ batchId: elsewhere.id, quantity: 10 }] };
    const way = { placeId: stage.gallery.id, toPlaceId: pojok.id };
    await transferGoods(clerk, { ...move, ...way }, tx, day);
    const seen = async () => (await listBusinessProducts(business.id, tx, day))[0]?.prices;
    expect(await seen()).toEqual([15_000, 15_000]);
    await shown(tx, { productId: crackers.id, placeId: pojok.id, by: clerk.userId });
    expect(await seen()).toEqual([15_000, 19_000]);
    const product = await findPublicProduct("opak-uji", tx, day);
    expect(product?.prices).toEqual([15_000, 19_000]);
    expect(product?.shownAt.map((at) => at.prices?.[0]).toSorted()).toEqual([15_000, 19_000]);
    await tx.update(places).set({ closedOn: day }).where(eq(places.id, pojok.id));
    expect(await seen()).toEqual([15_000, 15_000]);
  }));

test("names a permit only when it is verified, confirmed for this product and in force", () =>
  rolledBack(async (tx) => {
    const { business, crackers, gallery, clerk, verifier } = await cast(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const give = async (kind: string, state: "tercatat" | "terverifikasi", expiresOn: string | null, sure = true) => {
      const number = `${kind}-${state}-${expiresOn}`;
      const [document] = await tx
        .insert(documents)
        .values({ businessId: business.id, kind, typedNumber: number, number, expiresOn, state })
        .returning();
      const documentId = String(document?.id);
      const confirmed = sure ? { confirmedBy: verifier.userId, confirmedAt: new Date() } : {};
      await tx.insert(documentProducts).values({ documentId, productId: crackers.id, ...confirmed });
      const decision = { decision: "terverifikasi" as const, reason: "Sesuai", decidedBy: verifier.userId };
      await tx
        .insert(documentDecisions)
        .values({ documentId, ...decision, decidedAt: new Date("2026-01-05T03:00:00Z") });
    };
    await give("nib", "terverifikasi", null);
    await give("pirt", "terverifikasi", day);
    await give("halal", "tercatat", null);
    await give("slhs", "terverifikasi", "2026-11-23");
    await give("merek", "terverifikasi", null, false);
    const permits = (await findPublicProduct("opak-uji", tx, day))?.permits;
    expect(permits?.map((permit) => permit.kind)).toEqual(["nib", "pirt"]);
    expect(permits?.[0]?.verifiedAt).toEqual(new Date("2026-01-05T03:00:00Z"));
  }));

test("names only the open places where it stands", () =>
  rolledBack(async (tx) => {
    const { crackers, gallery, pojok, clerk } = await cast(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    await shown(tx, { productId: crackers.id, placeId: pojok.id, by: clerk.userId });
    const where = async () => (await findPublicProduct("opak-uji", tx, day))?.shownAt.map((at) => at.name).toSorted();
    expect(await where()).toEqual(["Galeri Uji", "Pojok Uji"]);
    await tx.update(places).set({ closedOn: day }).where(eq(places.id, pojok.id));
    expect(await where()).toEqual(["Galeri Uji"]);
  }));
