import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { businesses, consents, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { provedPhone } from "@/db/seed/proved-phone";
import { rolledBack } from "@/db/testing";
import { listPhoneRecords } from "../claims/list-phone-records";
import { mayBeKnown } from "../claims/may-be-known";
import { unclaimed } from "../claims/testing";
import { findActor } from "./find-actor";
import { signUpInput } from "./schema";
import { signUp } from "./sign-up";

const form = {
  name: "Ratna Uji",
  phone: "0812-9999-1111",
  email: "",
  password: "perahu tua berlabuh senja",
  businessName: "Keripik Ratna",
  kecamatanCode: "32.15.26",
  address: "Jl. Uji 5",
  layanan: "on",
  etalase: "on",
};

test("refuses who does not agree to be served", () => {
  const parsed = signUpInput.safeParse({ ...form, layanan: undefined });
  expect(parsed.error?.issues).toMatchObject([{ path: ["layanan"] }]);
});

test("refuses who can't be reached", () => {
  const parsed = signUpInput.safeParse({ ...form, phone: " " });
  expect(parsed.error?.issues).toMatchObject([{ path: ["phone"], message: expect.stringContaining("salah satu") }]);
});

test("says everything that is missing at once", () => {
  const paths = signUpInput.safeParse({}).error?.issues.map(({ path }) => path[0]);
  expect(paths).toEqual(
    expect.arrayContaining(["name", "phone", "password", "businessName", "kecamatanCode", "address", "layanan"]),
  );
});

test("refuses a phone or an e-mail that is none", () => {
  const paths = (change: object) => signUpInput.safeParse({ ...form, ...change }).error?.issues.map((i) => i.path[0]);
  expect(paths({ phone: "12" })).toContain("phone");
  expect(paths({ email: "ratna@" })).toContain("email");
});

test.each(["password123", "keripikratna1", "karawang2026", "contoh-galeri-2026", "qwertyuiop12"])(
  "refuses the password %s",
  (password) =>
    rolledBack(async (tx) => {
      const attempt = signUp(signUpInput.parse({ ...form, password }), "uji", tx);
      await expect(attempt).rejects.toMatchObject({ field: "password" });
    }),
);

test("refuses a business that the office already knows, in any spelling", () =>
  rolledBack(async (tx) => {
    await cast(tx);
    const input = signUpInput.parse({ ...form, name: "PEMILIK UJI", businessName: "DAPUR  UJI" });
    await expect(signUp(input, "uji", tx)).rejects.toThrow(/sudah tercatat.*Klaim usaha/);
  }));

test("of a phone number nothing is told, whether or not it stands on a record: only once it is proved", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const record = await unclaimed(tx);
    const known = "+6281355501234";
    await tx.update(businesses).set({ phone: known }).where(eq(businesses.id, record.id));
    const told = [];
    for (const [i, phone] of [known, "+6281355509999"].entries()) {
      const input = signUpInput.parse({ ...form, businessName: `Dapur ${i}`, email: `satu${i}@uji.test`, phone });
      told.push(await signUp(input, "uji", tx).then(() => "masuk"));
    }
    expect(told).toEqual(["masuk", "masuk"]);
    const [user] = await tx.select().from(users).where(eq(users.phone, known));
    const actor = await findActor(String(user?.id), 0, tx);
    const own = actor?.grants[0]?.scopeId ?? "";
    if (!actor) throw new Error("Nobody signed up.");
    expect(await mayBeKnown(actor, own, tx)).toBe(false);
    await provedPhone(tx, actor.userId, known, verifier.userId);
    expect(await mayBeKnown(actor, own, tx)).toBe(true);
    expect(await listPhoneRecords(actor, tx)).toMatchObject([{ id: record.id }]);
  }));

test("writes the person, the business, the role and each consent word for word", () =>
  rolledBack(async (tx) => {
    const { userId, sessionEpoch } = await signUp(signUpInput.parse(form), "uji", tx);
    const [business] = await tx.select().from(businesses).where(eq(businesses.nameKey, "keripikratna"));
    expect(business).toMatchObject({ ownerName: "Ratna Uji", phone: "+6281299991111", kecamatanCode: "32.15.26" });
    expect(await findActor(userId, sessionEpoch, tx)).toMatchObject({
      name: "Ratna Uji",
      grants: [{ role: "pelaku", scopeKind: "business", scopeId: business?.id }],
    });
    const given = await tx.select().from(consents).where(eq(consents.userId, userId));
    expect(given.map(({ purpose }) => purpose).sort()).toEqual(["etalase", "layanan"]);
    expect(given[0]).toMatchObject({ channel: "portal", wording: expect.stringMatching(/^Saya setuju/) });
  }));

test("two businesses of one name get addresses of their own", () =>
  rolledBack(async (tx) => {
    await signUp(signUpInput.parse(form), "uji", tx);
    await signUp(signUpInput.parse({ ...form, name: "Sri Uji", phone: "081288887777" }), "uji", tx);
    const rows = await tx.select().from(businesses).where(eq(businesses.nameKey, "keripikratna"));
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(2);
  }));

test("stops an address that signs up too often", () =>
  rolledBack(async (tx) => {
    const input = signUpInput.parse({ ...form, kecamatanCode: "32.15.26" });
    const many = Array.from({ length: 20 }, (_, n) => ({
      ...input,
      name: `Uji ${n}`,
      phone: `+62812999900${10 + n}`,
    }));
    for (const each of many) await signUp(each, "uji", tx);
    await expect(signUp(input, "uji", tx)).rejects.toThrow(/Terlalu banyak/);
    await signUp(input, "uji lain", tx);
  }));

test("refuses a kecamatan that is on no list", () =>
  rolledBack(async (tx) => {
    const elsewhere = signUpInput.parse({ ...form, kecamatanCode: "99.99.99" });
    await expect(signUp(elsewhere, "uji", tx)).rejects.toMatchObject({ field: "kecamatanCode" });
  }));
