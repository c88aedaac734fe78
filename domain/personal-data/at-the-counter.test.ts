import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { businesses, dataLetters, dataRequests, identityViews, notices, officerLinks, roleGrants } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { unclaimed } from "../claims/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import { sealNik } from "../identity/seal-number";
import { refuseUnserved } from "../people/refuse-unserved";
import { decideRequest } from "./decide-request";
import { exportRecord } from "./export/export-record";
import { getAnswer } from "./get-answer";
import { forgetAddressees, handOverAnswer } from "./hand-over-answer";
import { listRecordRequests, listRequests } from "./list-requests";
import { printAnswer } from "./print-answer";
import { recordRequest } from "./record-request";
import { withdrawRequest } from "./withdraw-request";

const reason = "Pemohon hadir di kantor dengan KTP.";
const nik = "3215075412967967";

async function stage(tx: Tx) {
  const set = await cast(tx);
  const record = await unclaimed(tx, "Warung Ratnaningsih");
  await tx
    .update(businesses)
    .set({ ownerName: "Ratnaningsih Sulastri", address: "Jalan Kertabumi 42", ...sealNik(nik) })
    .where(eq(businesses.id, record.id));
  const ask = (kind: "hapus" | "batasi" | "salinan", by = set.verifier) =>
    recordRequest(by, { businessId: record.id, kind, proof: "ktp", words: "Saya pindah." }, tx);
  const decide = (requestId: string, decision: "dikabulkan" | "ditolak" = "dikabulkan") =>
    decideRequest(set.admin, { requestId, decision, reason }, tx, null);
  return { ...set, record, ask, decide };
}

test("only officers of a counter write it down, nobody for a business close to them, and another one decides", () =>
  rolledBack(async (tx) => {
    const { ask, verifier, otherVerifier, clerk, admin, record, business, ...set } = await stage(tx);
    for (const person of [set.owner, set.stranger, set.head, admin, set.visitor, set.districtOfficer, set.nobody]) {
      await expect(ask("hapus", person)).rejects.toThrow(Forbidden);
      await expect(exportRecord(person, record.id, tx)).rejects.toThrow(NotFound);
    }
    const close = { userId: otherVerifier.userId, businessId: record.id, relation: "keluarga" } as const;
    await tx.insert(officerLinks).values({ ...close, declaredBy: admin.userId });
    await expect(ask("hapus", otherVerifier)).rejects.toThrow(/terhubung/);
    const owned = { businessId: business.id, kind: "hapus", proof: "ktp", words: null } as const;
    await expect(recordRequest(verifier, owned, tx)).rejects.toThrow(/sudah punya akun/);
    const requestId = await ask("hapus", clerk);
    await expect(ask("hapus")).rejects.toThrow(Conflict);
    const decision = { requestId, decision: "dikabulkan", reason } as const;
    await expect(decideRequest(verifier, decision, tx)).rejects.toThrow(Forbidden);
    const both = { ...clerk, grants: [...clerk.grants, ...admin.grants] };
    await expect(decideRequest(both, decision, tx)).rejects.toThrow(/Anda catat sendiri/);
    await expect(withdrawRequest(set.stranger, { requestId }, tx)).rejects.toThrow(Forbidden);
    await expect(getAnswer(set.stranger, requestId, tx)).rejects.toThrow(NotFound);
  }));

test("stands in the list of all requests with a clock of 72 hours, and can be taken back until it is decided", () =>
  rolledBack(async (tx) => {
    const { ask, head, verifier, clerk, record, decide } = await stage(tx);
    const requestId = await ask("batasi");
    const { waiting } = await listRequests(head, tx);
    expect(waiting).toMatchObject([
      { by: "Ratnaningsih Sulastri", business: "Warung Ratnaningsih", recordedBy: "Verifikator Satu", proof: "ktp" },
    ]);
    expect(Number(waiting[0]?.dueAt) - Number(waiting[0]?.requestedAt)).toBe(72 * 3_600_000);
    expect(await tx.$count(notices, eq(notices.kind, "permintaan_data"))).toBe(1);
    await withdrawRequest(clerk, { requestId }, tx);
    await expect(decide(requestId)).rejects.toThrow(/sudah dibatalkan/);
    expect(await listRecordRequests(verifier, record.id, tx)).toMatchObject([{ state: "dibatalkan", letterId: null }]);
  }));

test("the database takes a request of a person or of a record, never of both, and none without its officer", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, record } = await stage(tx);
    const asked = { kind: "hapus", userId: owner.userId, businessId: record.id } as const;
    const recorded = { recordedBy: verifier.userId, proof: "ktp" } as const;
    for (const row of [
      { ...asked, ...recorded },
      { ...asked, userId: null, businessId: null },
      { ...asked, userId: null },
      { ...asked, businessId: null, kind: "salinan" as const },
    ]) {
      await expect(tx.transaction((tx) => tx.insert(dataRequests).values(row))).rejects.toThrow();
    }
  }));

test("a restriction holds for a record that never had a consent, until one is given", () =>
  rolledBack(async (tx) => {
    const { ask, decide, record } = await stage(tx);
    await refuseUnserved(tx, record.id);
    await decide(await ask("batasi"));
    await expect(refuseUnserved(tx, record.id)).rejects.toThrow(/tidak boleh memprosesnya/);
  }));

test("a copy is made only once it is granted, by who serves, with its maker beside the numbers in it", () =>
  rolledBack(async (tx) => {
    const { ask, decide, verifier, admin, record, owner } = await stage(tx);
    const requestId = await ask("salinan");
    await expect(exportRecord(verifier, requestId, tx)).rejects.toThrow(/sudah dikabulkan/);
    await decide(requestId);
    await expect(exportRecord(admin, requestId, tx)).rejects.toThrow(Forbidden);
    const parts: Buffer[] = [];
    for await (const part of await exportRecord(verifier, requestId, tx)) parts.push(Buffer.from(part));
    expect(Buffer.concat(parts).length).toBeGreaterThan(1000);
    expect(await tx.select().from(identityViews)).toMatchObject([
      { businessId: record.id, kind: "nik", viewedBy: verifier.userId, purpose: "pemilik" },
    ]);
    await tx.execute(sql`update data_requests set decided_at = now() - interval '15 days'`);
    await expect(exportRecord(verifier, requestId, tx)).rejects.toThrow(/14 hari/);
    await tx.execute(sql`update data_requests set decided_at = now()`);
    const grant = { role: "pelaku", scopeKind: "business", scopeId: record.id } as const;
    await tx.insert(roleGrants).values({ userId: owner.userId, ...grant });
    await expect(exportRecord(verifier, requestId, tx)).rejects.toThrow(/sudah punya akun/);
  }));

test("the answer is a numbered letter, the same bytes each time, and a deletion forgets for whom once it is handed over", () =>
  rolledBack(async (tx) => {
    const { ask, decide, clerk, admin, record } = await stage(tx);
    const first = await ask("salinan");
    await decide(first, "ditolak");
    const gone = await ask("hapus");
    await decide(gone);
    expect(await tx.$count(businesses, eq(businesses.ownerName, "Ratnaningsih Sulastri"))).toBe(0);
    const letter = await getAnswer(clerk, gone, tx);
    expect(letter).toMatchObject({ serial: 2, addressee: "Ratnaningsih Sulastri", address: "Jalan Kertabumi 42" });
    expect((await getAnswer(clerk, first, tx)).addressee).toBeNull(); // an earlier one, of who is deleted
    const bytes = await printAnswer(letter);
    expect(Buffer.from(await printAnswer(letter)).equals(Buffer.from(bytes))).toBe(true);
    await expect(tx.transaction((tx) => tx.update(dataLetters).set({ numbering: "X" }))).rejects.toThrow();
    await expect(tx.transaction((tx) => tx.update(dataLetters).set({ addressee: "X" }))).rejects.toThrow();
    await handOverAnswer(clerk, { requestId: gone }, tx);
    await expect(handOverAnswer(admin, { requestId: gone }, tx)).rejects.toThrow(Conflict);
    expect(await getAnswer(clerk, gone, tx)).toMatchObject({ addressee: null, address: null });
    expect((await listRecordRequests(clerk, record.id, tx)).map(({ state }) => state)).toEqual([
      "dikabulkan",
      "ditolak",
    ]);
  }));

test("who has not come for it within a month is no longer waited for by name", () =>
  rolledBack(async (tx) => {
    const { ask, decide, clerk } = await stage(tx);
    const requestId = await ask("hapus");
    await decide(requestId);
    expect(await forgetAddressees(tx)).toBe(0);
    await tx.execute(sql`alter table data_letters disable trigger user`);
    await tx.execute(sql`update data_letters set issued_at = now() - interval '31 days'`);
    await tx.execute(sql`alter table data_letters enable trigger user`);
    expect(await forgetAddressees(tx)).toBe(1);
    expect((await getAnswer(clerk, requestId, tx)).addressee).toBeNull();
  }));
