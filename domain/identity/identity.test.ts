import { eq, sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { auditEvents, businesses, identityViews } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { getBusiness } from "../businesses/get-business";
import { listBusinesses } from "../businesses/list-businesses";
import { Forbidden } from "../errors";
import { findByNumber, typedNumber } from "./find-by-number";
import { findShown } from "./find-shown";
import { listSameOwner } from "./list-same-owner";
import { listViews } from "./list-views";
import { recordIdentity } from "./record-identity";
import { unmaskInput } from "./schema";
import { unmaskIdentity } from "./unmask-identity";

const nik = "3215075412967967";
const npwp = "092542943407000";
const why = { purpose: "cocokkan", words: "Mencocokkan dengan KTP di meja" } as const;

test("refuses who may not note a number, and who may not look at one", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, clerk, head, business } = await cast(tx);
    const note = { businessId: business.id, kind: "nik", number: nik } as const;
    for (const person of [owner, stranger, head]) {
      await expect(recordIdentity(person, note, tx)).rejects.toThrow(Forbidden);
    }
    const look = { businessId: business.id, kind: "nik", ...why } as const;
    for (const person of [owner, stranger, clerk, head]) {
      await expect(unmaskIdentity(person, look, tx)).rejects.toThrow(Forbidden);
      await expect(findByNumber(stranger, nik, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("is kept sealed, shown by its ends, and found only whole", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, business, rival } = await cast(tx);
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: "3215 0754 1296 7967" }, tx);
    await recordIdentity(clerk, { businessId: business.id, kind: "npwp", number: "09.254.294.3-407.000" }, tx);
    await recordIdentity(clerk, { businessId: rival.id, kind: "npwp", number: nik }, tx);
    expect(await getBusiness(owner, business.id, tx)).toMatchObject({
      nik: "3215••••••••7967",
      npwp: "0925•••••••7000",
    });
    const found = async (q: string) => (await listBusinesses(verifier, { q }, 30, tx)).rows.map(({ name }) => name);
    expect(await found("3215.0754.1296.7967")).toEqual(["Dapur Uji", "Saung Uji"]);
    expect(await found(npwp)).toEqual(["Dapur Uji"]);
    expect(await found("3215075412967968")).toEqual([]);
    expect((await listSameOwner(verifier, business.id, tx)).map(({ name }) => name)).toEqual(["Saung Uji"]);
    expect(typedNumber("Dapur Uji")).toBeUndefined();
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: "" }, tx);
    expect(await getBusiness(owner, business.id, tx)).toMatchObject({ nik: null });
    await expect(recordIdentity(clerk, { businessId: business.id, kind: "nik", number: "3215" }, tx)).rejects.toThrow(
      /16 angka/,
    );
  }));

test("a number lies nowhere in the clear, in no column of any table", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, business } = await cast(tx);
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: nik }, tx);
    await unmaskIdentity(verifier, { businessId: business.id, kind: "nik", ...why }, tx);
    const tables = await tx.execute<{ name: string }>(
      sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
        where schemaname in ('public', 'antrean')`,
    );
    for (const { name } of tables) {
      const rows = await tx.execute(sql`select 1 from ${sql.raw(name)} t where t::text like ${`%${nik}%`} limit 1`);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  }));

test("a whole number is shown to the one who said why, for a minute, and its owner reads who it was", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, otherVerifier, business } = await cast(tx);
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: nik }, tx);
    expect(await findShown(verifier, business.id, tx)).toEqual([]);
    await unmaskIdentity(verifier, { businessId: business.id, kind: "nik", ...why }, tx);
    expect(await findShown(verifier, business.id, tx)).toMatchObject([{ kind: "nik", number: nik }]);
    expect(await findShown(otherVerifier, business.id, tx)).toEqual([]);
    expect(await listViews(owner, tx)).toMatchObject([{ by: "Verifikator Satu", kind: "nik", ...why }]);
    const [trail] = await tx.select().from(auditEvents).where(eq(auditEvents.action, "identity.unmask"));
    expect(trail?.details).toEqual({ nomor: "NIK", untuk: "cocokkan" });
    const [view] = await tx.select().from(identityViews);
    expect(view && view.shownUntil.getTime() - view.viewedAt.getTime()).toBe(60_000);
    await expect(tx.transaction((tx) => tx.delete(identityViews))).rejects.toThrow();
    await expect(
      tx.transaction((tx) => tx.update(identityViews).set({ words: "Lain", viewedBy: owner.userId })),
    ).rejects.toThrow();
  }));

test("ten numbers an hour are enough for anyone", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, otherVerifier, business } = await cast(tx);
    const look = { businessId: business.id, kind: "nik", ...why } as const;
    await recordIdentity(clerk, { ...look, number: nik }, tx);
    for (let i = 0; i < 10; i++) await unmaskIdentity(verifier, look, tx);
    await expect(unmaskIdentity(verifier, look, tx)).rejects.toThrow(/sudah membuka 10 nomor/);
    await unmaskIdentity(otherVerifier, look, tx);
  }));

test("a lost key takes no page away, and says what is missing", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, business } = await cast(tx);
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: nik }, tx);
    vi.stubEnv("DATA_KEY", Buffer.alloc(32, 9).toString("base64"));
    expect((await getBusiness(owner, business.id, tx)).nik).toMatch(/kunci data tidak cocok/);
    await expect(unmaskIdentity(verifier, { businessId: business.id, kind: "nik", ...why }, tx)).rejects.toThrow(
      /DATA_KEY_OLD/,
    );
    vi.stubEnv("DATA_KEY", "");
    await expect(recordIdentity(clerk, { businessId: business.id, kind: "npwp", number: npwp }, tx)).rejects.toThrow(
      /DATA_KEY belum diisi/,
    );
    expect(await tx.$count(businesses, eq(businesses.id, business.id))).toBe(1);
    vi.unstubAllEnvs();
  }));

test("without a purpose no number is shown, and nothing says that it was", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, business } = await cast(tx);
    const look = { businessId: business.id, kind: "nik" } as const;
    await recordIdentity(clerk, { ...look, number: nik }, tx);
    const wrong = [
      { ...look, words: why.words },
      { ...look, words: why.words, purpose: "" },
      { ...look, words: why.words, purpose: "penasaran" },
      { ...look, purpose: "cocokkan" },
      { ...look, purpose: "cocokkan", words: "  perlu   " },
    ];
    for (const typed of wrong) expect([typed, unmaskInput.safeParse(typed).success]).toEqual([typed, false]);
    // Nor past the form: the database wants to know what for.
    for (const purpose of [undefined, null, "penasaran"]) {
      const past = { ...look, words: why.words, purpose } as never;
      await expect(tx.transaction((tx) => unmaskIdentity(verifier, past, tx))).rejects.toThrow();
    }
    expect(await findShown(verifier, business.id, tx)).toEqual([]);
    expect(await tx.$count(identityViews)).toBe(0);
    expect(await tx.$count(auditEvents, eq(auditEvents.action, "identity.unmask"))).toBe(0);
  }));
