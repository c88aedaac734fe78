import { expect, test } from "vitest";
import { notices, roleGrants } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { countUnread } from "./count-unread";
import { noticeGroups } from "./groups";
import { kindNames, noticeKinds } from "./kinds";
import { listNotices } from "./list-notices";
import { markRead } from "./mark-read";
import { noticeWords } from "./notice-words";
import { notifyOwners } from "./notify-owners";
import { notifyRoles } from "./notify-roles";

const told = { kind: "produk_turun" as const, subject: "s", period: "2026-11-24", details: { name: "Opak" } };
const soon = () => new Date(Date.now() + 1000);

test("nobody sees or reads away what is told to another: stranger, other role, no role", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, nobody, clerk, verifier, head, business } = await cast(tx);
    await notifyOwners(tx, [{ businessId: business.id, ...told }]);
    await notifyRoles(tx, ["verifikator"], { kind: "petugas_turun", period: "2026-11-24" });
    const seen = async (person: typeof owner) => (await listNotices(person, {}, tx)).rows.map(({ kind }) => kind);
    for (const person of [stranger, nobody, clerk, head]) {
      expect(await seen(person)).toEqual([]);
      await markRead(person, { upTo: soon() }, tx);
    }
    await markRead(verifier, { upTo: soon() }, tx);
    expect(await seen(owner)).toEqual(["produk_turun"]);
    expect(await seen(verifier)).toEqual(["petugas_turun"]);
    expect([await countUnread(owner, tx), await countUnread(verifier, tx)]).toEqual([1, 0]);
  }));

test("what is told to a role in one kecamatan reaches its own officers only, and only since they hold the role", () =>
  rolledBack(async (tx) => {
    const { districtOfficer, otherDistrictOfficer, nobody, admin } = await cast(tx);
    const about = { kind: "pojok_dibuka" as const, subject: "p", details: { name: "Pojok Uji" } };
    await notifyRoles(tx, ["petugas_kecamatan"], { ...about, scope: "32.15.26" });
    const seen = (person: typeof admin) => listNotices(person, {}, tx).then(({ rows }) => rows.map(({ kind }) => kind));
    expect(await seen(districtOfficer)).toEqual(["pojok_dibuka"]);
    expect(await seen(otherDistrictOfficer)).toEqual([]);
    await tx.update(notices).set({ createdAt: new Date(Date.now() - 1000) });
    const grant = { role: "petugas_kecamatan", scopeKind: "kecamatan", scopeId: "32.15.26" } as const;
    await tx.insert(roleGrants).values({ userId: nobody.userId, ...grant });
    expect(await seen({ ...nobody, grants: [grant] })).toEqual([]);
  }));

test("a decision that is taken twice on one day is told twice", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    const about = { businessId: business.id, kind: "dokumen_dikembalikan", subject: "d" } as const;
    for (const event of ["1", "1", "2"]) await notifyOwners(tx, [{ ...about, event, details: { name: "P-IRT" } }]);
    expect((await listNotices(owner, {}, tx)).rows).toHaveLength(2);
  }));

test("the same thing is told once, and a new day tells it anew", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    for (const period of ["2026-11-24", "2026-11-24", "2026-11-25"]) {
      await notifyOwners(tx, [{ businessId: business.id, ...told, period }]);
      await notifyRoles(tx, ["verifikator", "petugas_galeri"], { kind: "petugas_turun", period });
    }
    expect((await listNotices(owner, {}, tx)).rows).toHaveLength(2);
    expect(await tx.$count(notices)).toBe(6);
  }));

test("each officer reads for themselves, and what comes later stays unread", () =>
  rolledBack(async (tx) => {
    const { verifier, otherVerifier } = await cast(tx);
    await notifyRoles(tx, ["verifikator"], { kind: "petugas_turun", period: "2026-11-23" });
    const upTo = soon();
    await markRead(verifier, { upTo }, tx);
    await markRead(verifier, { upTo }, tx);
    expect([await countUnread(verifier, tx), await countUnread(otherVerifier, tx)]).toEqual([0, 1]);
    const later = new Date(upTo.getTime() + 1000);
    const notice = { role: "verifikator", kind: "petugas_turun", subject: "semua", period: "2026-11-24" } as const;
    await tx.insert(notices).values({ ...notice, createdAt: later });
    await markRead(verifier, { upTo }, tx);
    expect(await countUnread(verifier, tx)).toBe(1);
  }));

test("every kind has its sentence and its page", () => {
  const details = {
    name: "P-IRT",
    kind: "pirt",
    number: "206321501024330",
    reason: "Berakhir.",
    soon: "2",
    ended: "1",
    place: "Galeri Uji",
    product: "Opak",
    business: "Dapur Uji",
    others: "Saung Uji",
    role: "Admin",
    scope: "seluruh dinas",
    outcome: "Tutup",
    address: "a@contoh.test",
    kecamatan: "Klari",
    decision: "dikabulkan",
    when: "30 Nov 2026 pukul 09.30 WIB",
    step: "Siapkan KTP",
    count: "2",
    text: "Bawa KTP",
    expires: "30 Nov 2026",
    since: "22 Nov 2026",
    quantity: "3",
    gone: "1",
    threat: "Eicar",
    brand: "Leuit",
    by: "Petugas",
    into: "Warung Lama",
    places: "Sudut Hotel",
  };
  for (const kind of kindNames) {
    const { title, text, href } = noticeWords({ kind, subject: "x", period: "2027-01-31", details });
    expect(`${title} ${text}`).not.toMatch(/undefined|null/);
    expect(noticeGroups[noticeKinds[kind].group].label).not.toBe("");
    expect(href).toMatch(/^\/(pelaku|dinas|kecamatan|akun|klaim)\b/);
  }
});
