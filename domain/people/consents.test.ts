import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { consents, notices, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { Forbidden } from "../errors";
import { submitProduct } from "../products/submit-product";
import { giveConsent } from "./give-consent";
import { heldConsents } from "./held-consents";
import { listOwnConsents } from "./list-own-consents";
import { withdrawConsent } from "./withdraw-consent";

test("refuses a stranger and an admin: only the owner agrees", () =>
  rolledBack(async (tx) => {
    const { stranger, admin, business } = await cast(tx);
    const consent = { businessId: business.id, purpose: "etalase" } as const;
    await expect(giveConsent(stranger, consent, tx)).rejects.toThrow(Forbidden);
    await expect(giveConsent(admin, consent, tx)).rejects.toThrow(Forbidden);
    await expect(withdrawConsent(stranger, consent, tx)).rejects.toThrow(Forbidden);
  }));

test("is given, withdrawn and given again, and every time is kept with who and why", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const consent = { businessId: business.id, purpose: "mitra" } as const;
    await giveConsent(owner, consent, tx);
    await giveConsent(owner, consent, tx);
    await withdrawConsent(owner, consent, tx);
    await withdrawConsent(owner, consent, tx);
    const mine = async () =>
      (await listOwnConsents(owner, tx))[0]?.consents.find(({ purpose }) => purpose === consent.purpose);
    expect(await mine()).toMatchObject({
      givenAt: undefined,
      history: [{ channel: "portal", edition: 1, withdrawnBecause: "dicabut", withdrawnBy: owner.name }],
    });
    await giveConsent(owner, consent, tx);
    expect((await mine())?.history.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false]);
  }));

test("a consent in older words keeps them, and says which edition they were", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const wording =
      "Saya setuju nama, lokasi, dan nomor WhatsApp usaha saya ditampilkan kepada pembeli di etalase umum.";
    await tx.update(consents).set({ wording }).where(eq(consents.purpose, "etalase"));
    const [mine] = await listOwnConsents(owner, tx);
    expect(mine?.consents.find(({ purpose }) => purpose === "etalase")).toMatchObject({
      wording,
      history: [{ edition: 1, givenBy: owner.name }],
    });
    await withdrawConsent(owner, { businessId: business.id, purpose: "etalase" }, tx);
    await giveConsent(owner, { businessId: business.id, purpose: "etalase" }, tx);
    const [now] = await listOwnConsents(owner, tx);
    expect(now?.consents.find(({ purpose }) => purpose === "etalase")?.history[0]).toMatchObject({ edition: 2 });
  }));

test("without the service nothing is shown, handed on or handed in; the office is told", () =>
  rolledBack(async (tx) => {
    const { owner, business, crackers, gallery, clerk } = await cast(tx);
    const service = { businessId: business.id, purpose: "layanan" } as const;
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    await giveConsent(owner, { ...service, purpose: "mitra" }, tx);
    expect((await heldConsents(clerk, business.id, tx)).purposes.toSorted()).toEqual(["etalase", "layanan", "mitra"]);
    await withdrawConsent(owner, service, tx);
    expect(await heldConsents(owner, business.id, tx)).toEqual({
      purposes: [],
      isServed: false,
      isServiceWithdrawn: true,
    });
    const holding = await tx.$count(consents, and(eq(consents.businessId, business.id), isNull(consents.withdrawnAt)));
    expect(holding).toBe(0);
    expect(await findPublicProduct("opak-uji", tx)).toBeUndefined();
    await tx.update(products).set({ state: "draf" }).where(eq(products.id, crackers.id));
    await expect(submitProduct(owner, { productId: crackers.id }, tx)).rejects.toThrow(
      /layanan usaha ini sudah ditarik/,
    );
    await expect(giveConsent(owner, { ...service, purpose: "etalase" }, tx)).rejects.toThrow(
      /layanan dinas lebih dulu/,
    );
    const told = await tx.select().from(notices).where(eq(notices.kind, "layanan_dihentikan"));
    expect(told.map(({ role }) => role).toSorted()).toEqual(["petugas_galeri", "verifikator"]);
    await giveConsent(owner, service, tx);
    await submitProduct(owner, { productId: crackers.id }, tx);
  }));
