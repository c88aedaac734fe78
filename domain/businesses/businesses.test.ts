import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { businesses, curations } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { getBusiness } from "./get-business";
import { listBusinesses } from "./list-businesses";
import { listHistory } from "./list-history";
import { listOwnBusinesses } from "./list-own-businesses";
import { saveProfile } from "./save-profile";
import { saveProfileInput } from "./schema";

test("who may not change a profile: strangers and officers", () =>
  rolledBack(async (tx) => {
    const { stranger, clerk, verifier, admin, business } = await cast(tx);
    const input = { businessId: business.id, name: "Dapur Baru", phone: null, address: null, about: null };
    for (const person of [stranger, clerk, verifier, admin]) {
      await expect(saveProfile(person, { ...input, kecamatanCode: "32.15.01" }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("who may not see a business: strangers and people of places", () =>
  rolledBack(async (tx) => {
    const { stranger, districtOfficer, visitor, nobody, business, verifier, clerk, owner } = await cast(tx);
    for (const person of [stranger, districtOfficer, visitor, nobody]) {
      await expect(getBusiness(person, business.id, tx)).rejects.toThrow(NotFound);
      await expect(listBusinesses(person, {}, 30, tx)).rejects.toThrow(Forbidden);
      await expect(listHistory(person, business.id, 30, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listBusinesses(owner, {}, 30, tx)).rejects.toThrow(Forbidden);
    for (const person of [verifier, clerk]) {
      expect(await getBusiness(person, business.id, tx)).toMatchObject({ name: "Dapur Uji", nik: null });
    }
    expect(await listOwnBusinesses(owner, tx)).toMatchObject([{ id: business.id, name: "Dapur Uji" }]);
    expect(await listOwnBusinesses(verifier, tx)).toEqual([]);
  }));

test("an owner keeps their profile", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const form = { businessId: business.id, name: " Dapur  Bu Uji ", phone: "0812 3456 7890", about: "" };
    await saveProfile(owner, saveProfileInput.parse({ ...form, kecamatanCode: "32.15.05" }), tx);
    const [row] = await tx.select().from(businesses).where(eq(businesses.id, business.id));
    expect(row).toMatchObject({ name: "Dapur Bu Uji", nameKey: "dapurbuuji", phone: "+6281234567890", about: null });
    const unknown = saveProfileInput.parse({ ...form, kecamatanCode: "99.99.99" });
    await expect(saveProfile(owner, unknown, tx)).rejects.toMatchObject({ field: "kecamatanCode" });
    expect(saveProfileInput.safeParse({ ...form, phone: "12", kecamatanCode: "x" }).success).toBe(false);
  }));

test("the office finds a business by part of its name or its owner's, page by page", () =>
  rolledBack(async (tx) => {
    const { verifier, business, rival } = await cast(tx);
    const found = async (q: string) => (await listBusinesses(verifier, { q }, 30, tx)).rows.map((row) => row.id);
    expect(await found("apur u")).toEqual([business.id]);
    expect(await found("pemilik lain")).toEqual([rival.id]);
    expect(await found("%")).toEqual([]);
    const first = await listBusinesses(verifier, { kecamatanCode: "32.15.26" }, 1, tx);
    expect(first.rows).toMatchObject([{ id: business.id, products: 1, complete: 0, waiting: 0 }]);
    const one = await listBusinesses(verifier, { q: "uji" }, 1, tx);
    const two = await listBusinesses(verifier, { q: "uji", after: one.next }, 1, tx);
    expect([...one.rows, ...two.rows].map((row) => row.id)).toEqual([business.id, rival.id]);
    expect(two.next).toBeUndefined();
  }));

test("the history names who decided what", () =>
  rolledBack(async (tx) => {
    const { verifier, clerk, crackers, business } = await cast(tx);
    const decision = { decision: "diterima" as const, scores: {}, reason: "Kemasan rapi", decidedBy: clerk.userId };
    await tx.insert(curations).values({ productId: crackers.id, ...decision });
    const [latest] = await listHistory(verifier, business.id, 30, tx);
    expect(latest).toMatchObject({ what: "Opak Uji", by: "Petugas Galeri", reason: "Kemasan rapi" });
    expect(latest?.at).toBeInstanceOf(Date);
  }));
