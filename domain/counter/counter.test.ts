import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  businesses,
  consentPapers,
  consents,
  counterVisits,
  documents,
  notices,
  products,
  verifiedPhones,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { startUpload } from "../files/start-upload";
import { heldConsents } from "../people/held-consents";
import { beginVisit } from "./begin-visit";
import { checkProgress } from "./check-progress";
import { confirmPhone } from "./confirm-phone";
import { findByCard, listSameCard } from "./find-by-card";
import { finishVisit, reopenVisit } from "./finish-visit";
import { receiveDocument } from "./receive-document";
import { receiveProduct } from "./receive-product";
import { recordConsents } from "./record-consents";
import { registerBusiness } from "./register-business";
import { receiveDocumentInput, receiveProductInput, recordConsentsInput } from "./schema";
import { searchBusinesses } from "./search-businesses";
import { businessOf, registration } from "./testing";
import { withdrawPaperConsent } from "./withdraw-paper-consent";

const consent = (visitId: string, fileId: string, more: Record<string, string> = {}) =>
  recordConsentsInput.parse({ visitId, fileId, layanan: "on", ...more });

test("who may not serve: owners, district officers, visitors, heads, admins; a clerk at a counter not theirs", () =>
  rolledBack(async (tx) => {
    const people = await cast(tx);
    const { owner, districtOfficer, visitor, head, admin, nobody, clerk, business, verifier } = people;
    const input = await registration(tx, verifier);
    for (const person of [owner, districtOfficer, visitor, head, admin, nobody]) {
      await expect(registerBusiness(person, input, tx)).rejects.toThrow(Forbidden);
      await expect(searchBusinesses(person, "dapur", tx)).rejects.toThrow(Forbidden);
    }
    const at = (counter: string) => ({ visitId: randomUUID(), counter, businessId: business.id });
    await expect(beginVisit(clerk, at("dinas"), tx)).rejects.toThrow(Forbidden);
    await expect(beginVisit(clerk, at(people.pojok.id), tx)).rejects.toThrow(Forbidden);
    await expect(beginVisit(verifier, at(people.gallery.id), tx)).rejects.toThrow(Forbidden);
    await beginVisit(clerk, at(people.gallery.id), tx);
    const visitId = await served(tx, verifier, business.id);
    for (const person of [owner, head, clerk]) {
      await expect(finishVisit(person, { visitId }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a business is found by any of what the person can say, and the likely ones stop a second registration", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    await registerBusiness(verifier, await registration(tx, verifier, { nik: "3215016501800001" }), tx);
    for (const said of ["warung lok", "bu loket", "0812-1111-2222", "+6281211112222"]) {
      const [first] = await searchBusinesses(verifier, said, tx);
      expect(first?.name, said).toBe("Warung Loket");
    }
    const found = await findByCard(verifier, "3215016501800001", tx);
    expect((await listSameCard(verifier, found ?? "", tx))[0]).toMatchObject({ id: found, shared: ["NIK sama"] });
    const again = await registration(tx, verifier, { name: "Warung  LOKET", ownerName: "Ibu Loket" });
    await expect(registerBusiness(verifier, again, tx)).rejects.toMatchObject({
      field: "isAnother",
      message: expect.stringMatching(/Warung Loket.*nomor HP sama.*nama usaha sama.*nama pemilik sama/),
    });
    const sameNik = await registration(tx, verifier, {
      name: "Lain Sekali",
      ownerName: "Orang Lain",
      phone: "",
      nik: "3215016501800001",
    });
    await expect(registerBusiness(verifier, sameNik, tx)).rejects.toThrow(/NIK sama/);
    const near = await registration(tx, verifier, { name: "Warung Lokett", ownerName: "Orang Lain", phone: "" });
    await expect(registerBusiness(verifier, near, tx)).rejects.toThrow(/nama mirip di kecamatan yang sama/);
    await registerBusiness(verifier, { ...near, kecamatanCode: "32.15.01" }, tx);
    await registerBusiness(verifier, { ...again, isAnother: "on" }, tx);
    expect(await tx.$count(businesses, eq(businesses.phone, "+6281211112222"))).toBe(2);
  }));

test("numbers of the day have no gap, whatever is sent twice or rolled back, and each counter has its own", () =>
  rolledBack(async (tx) => {
    const { verifier, clerk, business, gallery } = await cast(tx);
    const input = await registration(tx, verifier);
    await registerBusiness(verifier, input, tx);
    await registerBusiness(verifier, input, tx);
    const lost = tx.transaction(async (tx) => {
      await served(tx, verifier, business.id);
      throw new Error("cut");
    });
    await expect(lost).rejects.toThrow("cut");
    const twice = { visitId: randomUUID(), counter: "dinas", businessId: business.id };
    await beginVisit(verifier, twice, tx);
    await beginVisit(verifier, twice, tx);
    await beginVisit(clerk, { ...twice, visitId: randomUUID(), counter: gallery.id }, tx);
    await served(tx, verifier, business.id, "2030-01-01");
    const rows = await tx
      .select({ counter: counterVisits.counter, day: counterVisits.day, number: counterVisits.number })
      .from(counterVisits)
      .orderBy(counterVisits.day, counterVisits.startedAt, counterVisits.number);
    expect(rows.filter(({ counter, day }) => counter === "dinas" && day !== "2030-01-01").map((r) => r.number)).toEqual(
      [1, 2],
    );
    expect(rows.find(({ counter }) => counter === gallery.id)?.number).toBe(1);
    expect(rows.find(({ day }) => day === "2030-01-01")?.number).toBe(1);
    const change = tx.transaction((tx) => tx.update(counterVisits).set({ number: 9 }));
    await expect(change).rejects.toMatchObject({ cause: { code: "GU001" } });
  }));

test("an officer acts for the business only while its visit is open, and only that business", () =>
  rolledBack(async (tx) => {
    const { verifier, rival } = await cast(tx);
    const visitId = randomUUID();
    await registerBusiness(verifier, await registration(tx, verifier, { visitId }), tx);
    const business = await businessOf(tx, visitId);
    const product = (more: Record<string, string> = {}) =>
      receiveProductInput.parse({
        visitId,
        itemId: randomUUID(),
        businessId: rival.id,
        name: "Rengginang Loket",
        classCode: "pangan_kering",
        categorySlug: "camilan",
        price: "12.000",
        ...more,
      });
    const photo = await uploaded(tx, verifier, "foto_produk");
    const input = product({ fileId: photo });
    await receiveProduct(verifier, input, tx);
    await receiveProduct(verifier, input, tx);
    const [made] = await tx.select().from(products).where(eq(products.name, "Rengginang Loket"));
    expect(made).toMatchObject({ businessId: business.id, state: "diajukan", price: 12000 });
    const paper = receiveDocumentInput.parse({
      visitId,
      itemId: randomUUID(),
      businessId: rival.id,
      kind: "nib",
      number: "0220003690831",
      fileIds: await uploaded(tx, verifier),
    });
    await receiveDocument(verifier, paper, tx);
    await receiveDocument(verifier, paper, tx);
    const [document] = await tx.select().from(documents).where(eq(documents.businessId, business.id));
    expect(document).toMatchObject({ state: "diajukan", submittedBy: verifier.userId });
    const again = { ...paper, itemId: randomUUID() };
    await expect(receiveDocument(verifier, again, tx)).rejects.toMatchObject({ field: "fileIds" });
    await finishVisit(verifier, { visitId }, tx);
    await expect(receiveProduct(verifier, product({ name: "Lain" }), tx)).rejects.toThrow(/sudah selesai/);
    await reopenVisit(verifier, { visitId }, tx);
    await expect(receiveProduct(verifier, product({ name: "Lain" }), tx, "2031-01-01")).rejects.toThrow(
      /pelayanan baru/,
    );
  }));

test("consent on paper: apart, provable, kept once, and taken back at the counter", () =>
  rolledBack(async (tx) => {
    const { verifier, otherVerifier } = await cast(tx);
    const visitId = randomUUID();
    const signed = await registration(tx, verifier, { visitId });
    await registerBusiness(verifier, signed, tx);
    const business = await businessOf(tx, visitId);
    const foreign = consent(visitId, await uploaded(tx, otherVerifier, "persetujuan"), { mitra: "on" });
    await expect(recordConsents(verifier, foreign, tx)).rejects.toMatchObject({ field: "fileId" });
    expect(recordConsentsInput.safeParse({ visitId, fileId: visitId, etalase: "on" }).success).toBe(false);
    const given = consent(visitId, await uploaded(tx, verifier, "persetujuan"), { etalase: "on" });
    await recordConsents(verifier, given, tx);
    await recordConsents(verifier, given, tx);
    const rows = await tx
      .select({
        purpose: consents.purpose,
        by: consentPapers.recordedBy,
        file: consentPapers.fileId,
        user: consents.userId,
      })
      .from(consents)
      .innerJoin(consentPapers, eq(consentPapers.consentId, consents.id))
      .where(eq(consents.businessId, business.id))
      .orderBy(consents.purpose);
    const proof = { by: verifier.userId, user: null };
    expect(rows).toEqual([
      { purpose: "etalase", file: given.fileId, ...proof },
      { purpose: "layanan", file: signed.fileId, ...proof },
    ]);
    await withdrawPaperConsent(verifier, { visitId, purpose: "etalase" }, tx);
    await withdrawPaperConsent(verifier, { visitId, purpose: "etalase" }, tx);
    const [ended] = await tx
      .select()
      .from(consents)
      .where(and(eq(consents.businessId, business.id), eq(consents.purpose, "etalase")));
    expect(ended?.withdrawnAt).toBeInstanceOf(Date);
    await withdrawPaperConsent(verifier, { visitId, purpose: "layanan" }, tx);
    expect(await heldConsents(verifier, business.id, tx)).toEqual({
      purposes: [],
      isServed: false,
      isServiceWithdrawn: true,
    });
    expect(await tx.$count(notices, eq(notices.kind, "layanan_dihentikan"))).toBe(2);
  }));

test("a verified number holds for that number only", () =>
  rolledBack(async (tx) => {
    const { verifier, business } = await cast(tx);
    const visitId = await served(tx, verifier, business.id);
    await expect(confirmPhone(verifier, { visitId, phone: null, how: "berdering" }, tx)).rejects.toMatchObject({
      field: "phone",
    });
    await confirmPhone(verifier, { visitId, phone: "+6281233334444", how: "berdering" }, tx);
    await confirmPhone(verifier, { visitId, phone: "+6281233334444", how: "berdering" }, tx);
    expect(await tx.$count(verifiedPhones, eq(verifiedPhones.businessId, business.id))).toBe(1);
    const [seen] = await searchBusinesses(verifier, "081233334444", tx);
    expect(seen?.isPhoneVerified).toBe(true);
    await tx.update(businesses).set({ phone: "+6281255556666" }).where(eq(businesses.id, business.id));
    const [later] = await searchBusinesses(verifier, "081255556666", tx);
    expect(later?.isPhoneVerified).toBe(false);
  }));

test("the receipt's code is new each time; none for a business that has an account", () =>
  rolledBack(async (tx) => {
    const { verifier, business, rival, nobody } = await cast(tx);
    const owned = await served(tx, verifier, business.id);
    expect(await finishVisit(verifier, { visitId: owned }, tx)).toBeUndefined();
    await registerBusiness(verifier, await registration(tx, verifier), tx);
    const [fresh] = await tx.select().from(counterVisits).orderBy(counterVisits.number).offset(1).limit(1);
    const visitId = String(fresh?.id);
    expect(await finishVisit(verifier, { visitId }, tx)).toBeUndefined();
    const first = await finishVisit(verifier, { visitId, ktp: "on" }, tx);
    const second = await finishVisit(verifier, { visitId }, tx);
    expect(first?.code).toMatch(/^[A-HJ-NP-Z2-9]{12}$/);
    expect(second?.code).not.toBe(first?.code);
    expect([rival.id, nobody.userId]).not.toContain(visitId);
  }));

test("an officer at the counter sends papers and photos for whom they serve; a head does not", () =>
  rolledBack(async (tx) => {
    const { verifier, clerk, head } = await cast(tx);
    for (const purpose of ["dokumen", "foto_produk", "persetujuan"]) {
      const announced = { name: "a.jpg", purpose, bytes: 5 };
      await expect(startUpload(head, announced, tx)).rejects.toThrow(Forbidden);
      for (const officer of [verifier, clerk])
        expect(await startUpload(officer, announced, tx)).toMatch(/^[0-9a-f-]{36}$/);
    }
  }));

test("whoever holds the receipt sees how far it is, and neither name nor number of anybody", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const input = await registration(tx, verifier);
    await registerBusiness(verifier, input, tx);
    const about = {
      businessId: input.visitId,
      name: "Opak Loket",
      classCode: "pangan_kering",
      categorySlug: "camilan",
    };
    const sent = { visitId: input.visitId, itemId: randomUUID(), ...about, price: "9000" };
    await receiveProduct(verifier, receiveProductInput.parse(sent), tx);
    const made = await finishVisit(verifier, { visitId: input.visitId, ktp: "on" }, tx);
    const code = String(made?.code);
    const said = await checkProgress({ number: 1, code }, "uji", tx);
    expect(said).toMatch(/^Nomor 1, .*Dokumen: belum ada\. Produk: 1 menunggu kurasi\.$/);
    expect(said).not.toMatch(/Loket|Warung|0812/);
    const [visit] = await tx.select().from(counterVisits).where(eq(counterVisits.id, input.visitId));
    const paper = { businessId: String(visit?.businessId), kind: "pirt", state: "terverifikasi" as const };
    await tx.insert(documents).values([
      { ...paper, typedNumber: "206321501024330", number: "206321501024330", expiresOn: "2099-12-31" },
      { ...paper, typedNumber: "206321501024320", number: "206321501024320", expiresOn: "2020-12-31" },
      { ...paper, typedNumber: "206321501024321", number: "206321501024321", ruledEnd: "2021-12-31" },
    ]);
    expect(await checkProgress({ number: 1, code }, "uji", tx)).toContain("Dokumen: 1 sudah sah, 2 sudah berakhir.");
    await expect(checkProgress({ number: 2, code }, "uji", tx)).rejects.toThrow(/tidak cocok/);
    await finishVisit(verifier, { visitId: input.visitId }, tx);
    await expect(checkProgress({ number: 1, code }, "uji", tx)).rejects.toThrow(/tanda terima yang terakhir/);
  }));
