import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import {
  auditEvents,
  businesses,
  consents,
  dataRequests,
  displays,
  files,
  notices,
  products,
  users,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { findBrokenLink } from "../audit-trail/find-broken-link";
import { saveProfile } from "../businesses/save-profile";
import { findPublicBusiness } from "../catalogue/find-public-business";
import { Conflict, Forbidden } from "../errors";
import { recordIdentity } from "../identity/record-identity";
import { findActor } from "../people/find-actor";
import { hashPassword } from "../people/password";
import { signIn } from "../people/sign-in";
import type { Person } from "../policy";
import { askRequest } from "./ask-request";
import { decideRequest } from "./decide-request";
import { handOverAnswer } from "./hand-over-answer";
import { listOwnRequests } from "./list-own-requests";
import { getRequest, listRequests } from "./list-requests";
import { remindRequests } from "./remind-requests";
import { withdrawRequest } from "./withdraw-request";

const currentPassword = "empat kata acak sekali";
const reason = "Permohonan lengkap dan pemiliknya hadir di kantor.";
const nik = "3215075412967967";

async function stage(tx: Db) {
  const set = await cast(tx);
  const named = { name: "Wulandari Kusumaningrum", email: "wulan.k@uji.test", phone: "+6281355501234" };
  await tx
    .update(users)
    .set({ ...named, passwordHash: await hashPassword(currentPassword) })
    .where(eq(users.id, set.owner.userId));
  await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, set.admin.userId));
  const owner: Person = { ...set.owner, name: named.name };
  const ask = (kind: "hapus" | "batasi") =>
    askRequest(owner, { kind, words: "Saya pindah kota.", currentPassword }, tx);
  return { ...set, owner, named, ask };
}

test("only the person asks and withdraws, only an admin decides, and nobody on their own", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, head, verifier, admin, ask } = await stage(tx);
    const requestId = await ask("hapus");
    await expect(ask("hapus")).rejects.toThrow(Conflict);
    await expect(listRequests(verifier, tx)).rejects.toThrow(Forbidden);
    await expect(getRequest(owner, requestId, tx)).rejects.toThrow(Forbidden);
    const decision = { requestId, decision: "dikabulkan", reason } as const;
    for (const person of [owner, head, verifier]) {
      await expect(decideRequest(person, decision, tx)).rejects.toThrow(Forbidden);
    }
    await expect(withdrawRequest(stranger, { requestId }, tx)).rejects.toThrow(Conflict);
    const self = { ...owner, grants: [...owner.grants, ...admin.grants] };
    await expect(decideRequest(self, decision, tx)).rejects.toThrow(/permintaan Anda sendiri/);
    await withdrawRequest(owner, { requestId }, tx);
    await expect(decideRequest(admin, decision, tx)).rejects.toThrow(/sudah dibatalkan/);
    expect(await listOwnRequests(owner, tx)).toMatchObject([{ state: "dibatalkan" }]);
  }));

test("asks for the password, and starts a clock of 72 hours that the office sees", () =>
  rolledBack(async (tx) => {
    const { owner, head, ask } = await stage(tx);
    await expect(
      tx.transaction((tx) => askRequest(owner, { kind: "hapus", words: null, currentPassword: "bukan" }, tx)),
    ).rejects.toThrow(/Kata sandi tidak cocok/);
    await ask("hapus");
    const { waiting } = await listRequests(head, tx);
    expect(waiting).toMatchObject([{ kind: "hapus", words: "Saya pindah kota." }]);
    expect(Number(waiting[0]?.dueAt) - Number(waiting[0]?.requestedAt)).toBe(72 * 3_600_000);
  }));

test("a refusal leaves everything and gives its reason", () =>
  rolledBack(async (tx) => {
    const { owner, admin, named, ask } = await stage(tx);
    const requestId = await ask("hapus");
    await decideRequest(admin, { requestId, decision: "ditolak", reason }, tx);
    expect(await tx.$count(users, eq(users.name, named.name))).toBe(1);
    const [told] = await tx.select().from(notices).where(eq(notices.userId, owner.userId));
    expect(told).toMatchObject({ kind: "permintaan_dijawab", details: { decision: "ditolak", reason } });
  }));

test("admins hear of what is due within a day, and the head of what is late; once a day", () =>
  rolledBack(async (tx) => {
    const { ask } = await stage(tx);
    const daily = { kind: "system", job: "harian" } as const;
    const requestId = await ask("batasi");
    expect(await remindRequests(daily, tx)).toEqual({ overdue: 0, pressing: 0 });
    const age = (hours: number) =>
      tx
        .update(dataRequests)
        .set({
          requestedAt: sql`now() - make_interval(hours => ${hours})`,
          dueAt: sql`now() - make_interval(hours => ${hours}) + interval '72 hours'`,
        })
        .where(eq(dataRequests.id, requestId));
    await age(60);
    expect(await remindRequests(daily, tx)).toEqual({ overdue: 0, pressing: 1 });
    await age(80);
    expect(await remindRequests(daily, tx)).toEqual({ overdue: 1, pressing: 0 });
    await remindRequests(daily, tx);
    const late = await tx.select().from(notices).where(eq(notices.kind, "permintaan_lewat"));
    expect(late.map(({ role }) => role).toSorted()).toEqual(["admin", "pimpinan"]);
  }));

test("a restriction stops every use and keeps every row", () =>
  rolledBack(async (tx) => {
    const { owner, admin, business, crackers, gallery, clerk, ask } = await stage(tx);
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    await decideRequest(admin, { requestId: await ask("batasi"), decision: "dikabulkan", reason }, tx);
    expect(await findPublicBusiness(business.slug, tx)).toBeUndefined();
    const rows = await tx.select().from(consents).where(eq(consents.businessId, business.id));
    expect(rows.map(({ withdrawnBecause }) => withdrawnBecause)).toEqual(["pembatasan", "pembatasan"]);
    expect(await findActor(owner.userId, 0, tx)).toBeDefined();
  }));

test("a deletion leaves no trace of who it was in any table, and a trail that still fits", () =>
  rolledBack(async (tx) => {
    const { owner, admin, clerk, stranger, business, crackers, gallery, named, ask } = await stage(tx);
    await saveProfile(
      owner,
      {
        ...{ businessId: business.id, name: "Dapur Wulandari", phone: "+6281355501234" },
        ...{ kecamatanCode: "32.15.05", address: "Gang Melati 17 Adiarsa", about: "Resep nenek Wulandari" },
      },
      tx,
    );
    await recordIdentity(clerk, { businessId: business.id, kind: "nik", number: nik }, tx);
    await tx.update(businesses).set({ ownerName: named.name }).where(eq(businesses.id, business.id));
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const file = { sha256: "a".repeat(64), mime: "image/webp", bytes: 9, purpose: "dokumen" as const };
    await tx.insert(files).values({ ...file, name: "KTP Wulandari.jpg", uploadedBy: owner.userId });
    await tx.insert(auditEvents).values({
      ...{ actorId: admin.userId, actorName: admin.name, action: "person.grant_role" },
      ...{ subjectKind: "person", subjectId: owner.userId, details: { nama: named.name, peran: "pelaku" } },
    });
    const requestId = await ask("hapus");
    await tx.execute(sql`set constraints all immediate`);

    await decideRequest(admin, { requestId, decision: "dikabulkan", reason }, tx);

    await handOverAnswer(admin, { requestId }, tx);
    for (const needle of ["Wulandari", "wulan.k@", "81355501234", "Melati 17", nik]) {
      expect([needle, await tablesWith(tx, needle)]).toEqual([needle, []]);
    }
    expect(await findActor(owner.userId, 0, tx)).toBeUndefined();
    await expect(signIn({ account: named.email, password: currentPassword }, "uji", tx)).rejects.toThrow();
    expect(await findPublicBusiness(business.slug, tx)).toBeUndefined();
    const [standing] = await tx.select().from(displays).where(eq(displays.productId, crackers.id));
    expect(standing?.until).not.toBeNull();
    expect((await findBrokenLink(tx)).broken).toBeUndefined();
    const disguised = await tx.select().from(auditEvents).where(sql`disguised_hash is not null`);
    expect(disguised.length).toBeGreaterThan(3);
    expect(disguised.filter(({ actorId }) => actorId === owner.userId).map((row) => row.actorName)).not.toContain(
      named.name,
    );
    const [gone] = await tx.select().from(files);
    expect(gone).toMatchObject({ name: "dihapus", deletedAt: expect.any(Date) });
    expect(await tx.$count(products, eq(products.businessId, business.id))).toBe(1);
    expect(await findActor(stranger.userId, 0, tx)).toBeDefined();
  }));

test("a disguised row that is changed again is found, and so is one that nobody told of", () =>
  rolledBack(async (tx) => {
    const { owner, admin, ask } = await stage(tx);
    const requestId = await ask("hapus");
    await tx.execute(sql`set constraints all immediate`);
    await decideRequest(admin, { requestId, decision: "dikabulkan", reason }, tx);
    expect((await findBrokenLink(tx)).broken).toBeUndefined();
    await tx.execute(sql`savepoint before`);
    const forged = sql`jsonb_populate_record(e, '{"details": {"nama": "Orang lain"}, "salt": null}')`;
    await tx.execute(sql`update audit_events e set details = '{"nama": "Orang lain"}', salt = null,
      disguised_hash = audit_event_hash(${forged}) where actor_id = ${owner.userId}::uuid`);
    expect((await findBrokenLink(tx)).broken).toBeDefined();
    await tx.execute(sql`rollback to savepoint before`);
    await expect(
      tx.transaction((tx) => tx.execute(sql`update audit_events set action = 'lain' where disguised_hash is not null`)),
    ).rejects.toThrow();
  }));

async function tablesWith(tx: Db, needle: string) {
  const tables = await tx.execute<{ name: string }>(
    sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname in ('public', 'antrean')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await tx.execute(sql`select 1 from ${sql.raw(name)} t where t::text ilike ${`%${needle}%`} limit 1`);
    if (row) found.push(name);
  }
  return found;
}
