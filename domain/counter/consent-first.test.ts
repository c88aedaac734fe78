import { randomUUID } from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { auditEvents, businesses, consents, counterVisits, files } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { unclaimed } from "../claims/testing";
import { databaseRefusal } from "../database-refusal";
import { Forbidden } from "../errors";
import { dropLooseScans } from "../files/drop-loose-scans";
import type { Person } from "../policy";
import { getBlankConsentPaper } from "./consent-paper";
import { declineVisit, eraseDeclined } from "./decline-visit";
import { finishVisit, reopenVisit } from "./finish-visit";
import { getVisit } from "./get-visit";
import { receiveProduct } from "./receive-product";
import { recordAddress } from "./record-address";
import { registerBusiness } from "./register-business";
import { receiveProductInput } from "./schema";
import { agree, businessOf, registration } from "./testing";
import { withdrawPaperConsent } from "./withdraw-paper-consent";

/** A record as it was made at the counter before the form had to be signed first. */
async function madeWithout(tx: Db, officer: Person) {
  const record = await unclaimed(tx, "Warung Tanpa Izin");
  const visitId = randomUUID();
  await tx.insert(counterVisits).values({
    ...{ id: visitId, counter: "dinas", businessId: record.id, servedBy: officer.userId },
    ...{ day: sql`(now() at time zone 'Asia/Jakarta')::date`, isRegistration: true },
  });
  return { record, visitId };
}

test("who may not: an owner, a head and a clerk elsewhere neither end a visit nor erase its record", () =>
  rolledBack(async (tx) => {
    const { owner, head, clerk, verifier } = await cast(tx);
    const { visitId } = await madeWithout(tx, verifier);
    for (const person of [owner, head, clerk]) {
      await expect(declineVisit(person, { visitId }, tx)).rejects.toThrow(Forbidden);
      await expect(eraseDeclined(person, { visitId }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(getBlankConsentPaper(head, tx)).rejects.toThrow(Forbidden);
    expect(JSON.stringify(await getBlankConsentPaper(clerk, tx))).toContain("Saya setuju dinas menyimpan");
  }));

test("nothing of somebody who walks in is stored without the form they signed: all of it or nothing", () =>
  rolledBack(async (tx) => {
    const { verifier, otherVerifier } = await cast(tx);
    const signed = await registration(tx, verifier);
    await expect(registration(tx, verifier, { layanan: "" })).rejects.toThrow(/Tanpa persetujuan layanan/);
    await expect(registration(tx, verifier, { fileId: "" })).rejects.toThrow(/Pindai atau foto formulir/);
    const counts = () => Promise.all([businesses, counterVisits, consents].map((table) => tx.$count(table)));
    const before = await counts();
    const foreign = { ...signed, fileId: await uploaded(tx, otherVerifier, "persetujuan") };
    const refused = tx.transaction((tx) => registerBusiness(verifier, foreign, tx));
    await expect(refused).rejects.toMatchObject({ field: "fileId" });
    expect(await counts()).toEqual(before);
    await registerBusiness(verifier, { ...signed, etalase: true }, tx);
    const business = await businessOf(tx, signed.visitId);
    expect(await tx.$count(consents, eq(consents.businessId, business.id))).toBe(2);
    const twice = tx.transaction((tx) =>
      registerBusiness(verifier, { ...signed, visitId: randomUUID(), name: "Usaha Kedua", isAnother: "on" }, tx),
    );
    await expect(twice).rejects.toMatchObject({ field: "fileId" });
  }));

test("a scan for a registration that never came about is dropped a day later; one in use stays", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const used = await registration(tx, verifier);
    await registerBusiness(verifier, used, tx);
    const [loose, fresh] = [await uploaded(tx, verifier, "persetujuan"), await uploaded(tx, verifier, "persetujuan")];
    await tx.update(files).set({ uploadedAt: sql`now() - interval '25 hours'` }).where(sql`id <> ${fresh}`);
    await expect(dropLooseScans(verifier, tx)).rejects.toThrow(Forbidden);
    await dropLooseScans({ kind: "system", job: "harian" }, tx);
    const gone = await tx.select({ id: files.id }).from(files).where(sql`${files.deletedAt} is not null`);
    expect(gone).toEqual([{ id: loose }]);
    const late = { ...used, visitId: randomUUID(), name: "Usaha Lain", isAnother: "on", fileId: loose } as const;
    await expect(registerBusiness(verifier, late, tx)).rejects.toMatchObject({ field: "fileId" });
  }));

test("a visit ends as served only while a service consent holds, by the verb and by the database", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const record = await unclaimed(tx);
    const visitId = await served(tx, verifier, record.id);
    const about = { visitId, kecamatanCode: "32.15.26", address: "Jl. Contoh 3" };
    const opak = { visitId, itemId: randomUUID(), businessId: record.id, name: "Opak", price: "9000" };
    const product = receiveProductInput.parse({ ...opak, classCode: "pangan_kering", categorySlug: "camilan" });
    await expect(recordAddress(verifier, about, tx)).rejects.toThrow(/persetujuan layanan/);
    await expect(receiveProduct(verifier, product, tx)).rejects.toThrow(/persetujuan layanan/);
    await expect(finishVisit(verifier, { visitId }, tx)).rejects.toThrow(/persetujuan layanan/);
    const byHand = () =>
      tx.transaction((tx) =>
        tx.update(counterVisits).set({ finishedAt: sql`now()` }).where(eq(counterVisits.id, visitId)),
      );
    const error = await byHand().catch((error: unknown) => error);
    expect(databaseRefusal(error)?.message).toMatch(/tidak dapat diselesaikan sebagai dilayani/);
    await agree(tx, verifier, visitId);
    await finishVisit(verifier, { visitId }, tx);
    await reopenVisit(verifier, { visitId }, tx);
    await withdrawPaperConsent(verifier, { visitId, purpose: "layanan" }, tx);
    await expect(finishVisit(verifier, { visitId }, tx)).rejects.toThrow(/persetujuan layanan/);
    await expect(byHand()).rejects.toMatchObject({ cause: { constraint_name: "counter_visits_agreed" } });
    await declineVisit(verifier, { visitId }, tx);
    await expect(finishVisit(verifier, { visitId }, tx)).rejects.toThrow(/tanpa persetujuan/);
    await expect(agree(tx, verifier, visitId)).rejects.toThrow(/tanpa persetujuan/);
    expect((await getVisit(verifier, visitId, tx)).isErasable).toBe(false);
  }));

test("who says no is forgotten: the record made in that visit is blanked, the trail too, the number stays", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const { record, visitId } = await madeWithout(tx, verifier);
    await tx
      .update(businesses)
      .set({ phone: "+6281299990000", address: "Jl. Rahasia 1", nikHash: "x" })
      .where(eq(businesses.id, record.id));
    const subject = { subjectKind: "business", subjectId: record.id };
    const by = { actorId: verifier.userId, actorName: verifier.name };
    await tx
      .insert(auditEvents)
      .values({ ...by, ...subject, action: "business.register", details: { usaha: record.name } });
    await tx.execute(sql`set constraints all immediate`);
    expect((await getVisit(verifier, visitId, tx)).isErasable).toBe(true);
    await eraseDeclined(verifier, { visitId }, tx);
    const [left] = await tx.select().from(businesses).where(eq(businesses.id, record.id));
    expect(JSON.stringify(left)).not.toMatch(/Tanpa Izin|Bu Lama|8129999|Rahasia/);
    const trail = await tx
      .select({ action: auditEvents.action, details: auditEvents.details, by: auditEvents.actorName })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, record.id))
      .orderBy(desc(auditEvents.at));
    expect(JSON.stringify(trail)).not.toContain("Tanpa Izin");
    expect(trail.map(({ action }) => action)).toEqual(expect.arrayContaining(["counter.erase", "counter.decline"]));
    const [visit] = await tx.select().from(counterVisits).where(eq(counterVisits.id, visitId));
    expect(visit).toMatchObject({ number: 1, finishedAt: null, declinedAt: expect.any(Date) });
    await expect(eraseDeclined(verifier, { visitId }, tx)).rejects.toThrow(/tidak dapat dihapus di loket/);
  }));

test("only a record made in this visit, and of which there is nothing else, is erased at the counter", () =>
  rolledBack(async (tx) => {
    const { verifier, business } = await cast(tx);
    const imported = await unclaimed(tx, "Dari Lembar Lama");
    const elsewhere = await served(tx, verifier, imported.id);
    await expect(eraseDeclined(verifier, { visitId: elsewhere }, tx)).rejects.toThrow(/dibuat di tempat lain/);
    const agreed = await served(tx, verifier, business.id);
    await expect(declineVisit(verifier, { visitId: agreed }, tx)).rejects.toThrow(/layanannya berlaku/);
    const { record, visitId } = await madeWithout(tx, verifier);
    await served(tx, verifier, record.id);
    await expect(eraseDeclined(verifier, { visitId }, tx)).rejects.toThrow(/sudah ada hal lain/);
    const signed = await registration(tx, verifier, { name: "Warung Menarik Diri" });
    await registerBusiness(verifier, signed, tx);
    await withdrawPaperConsent(verifier, { visitId: signed.visitId, purpose: "layanan" }, tx);
    await expect(eraseDeclined(verifier, { visitId: signed.visitId }, tx)).rejects.toThrow(/sudah ada hal lain/);
    await declineVisit(verifier, { visitId: signed.visitId }, tx);
    await declineVisit(verifier, { visitId: signed.visitId }, tx);
    const ends = and(eq(auditEvents.action, "counter.decline"), eq(auditEvents.actorId, verifier.userId));
    expect(await tx.$count(auditEvents, ends)).toBe(1);
  }));
