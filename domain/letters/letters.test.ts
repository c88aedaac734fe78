import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents, businesses, documents, letters, officerLinks } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { today } from "@/lib/today";
import { askForHelp } from "../assistance/ask-for-help";
import { getOwnCase } from "../assistance/get-own-case";
import { databaseRefusal } from "../database-refusal";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { listNotices } from "../notices/list-notices";
import { cancelLetter } from "./cancel-letter";
import { changeLetterhead } from "./change-letterhead";
import { issueLetter } from "./issue-letter";
import { letterNumber } from "./letter-number";
import { getLetter, listLetters } from "./list-letters";
import { listOwnLetters } from "./list-own-letters";
import { printLetter } from "./print-letter";
import { scaleOnNib } from "./scale-on-nib";

async function stage(tx: Tx) {
  const people = await cast(tx);
  const { business, crackers, verifier } = people;
  await tx.update(businesses).set({ address: "Kampung Uji 1" }).where(eq(businesses.id, business.id));
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  const issue = (brand: string, brandClass = 30, date?: string) =>
    tx.transaction((tx) =>
      issueLetter(verifier, { businessId: business.id, brand, brandClass, sawScale: true }, tx, date),
    );
  return { ...people, issue };
}

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error) => databaseRefusal(error) ?? error,
  );

test("who may not: owners, clerks, the head; nobody for a business of their own or without address and NIB", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, head, admin, nobody, verifier, otherVerifier, business, rival } = await stage(tx);
    const about = { businessId: business.id, brand: "Uji", brandClass: 30, sawScale: true };
    for (const person of [owner, clerk, head, admin, nobody]) {
      await expect(issueLetter(person, about, tx)).rejects.toThrow(Forbidden);
    }
    const own = { role: "pelaku", scopeKind: "business", scopeId: business.id } as const;
    const both = { ...verifier, grants: [...verifier.grants, own] };
    await expect(issueLetter(both, about, tx)).rejects.toThrow(Forbidden);
    const close = { userId: otherVerifier.userId, businessId: business.id, relation: "keluarga" } as const;
    await tx.insert(officerLinks).values({ ...close, declaredBy: admin.userId });
    await expect(issueLetter(otherVerifier, about, tx)).rejects.toThrow(Forbidden);
    await expect(issueLetter(verifier, { ...about, businessId: rival.id }, tx)).rejects.toThrow(Refused);
    await expect(issueLetter(verifier, { ...about, brand: "!!" }, tx)).rejects.toMatchObject({ field: "brand" });
    for (const person of [owner, clerk])
      await expect(listLetters(person, undefined, 30, tx)).rejects.toThrow(Forbidden);
    const head2 = { above: "A", name: "B", lines: [], city: "C", signatory: "D" };
    const patterns = { numbering: "{nomor}/{tahun}", dataNumbering: "{nomor}/D/{tahun}" };
    await expect(changeLetterhead(verifier, { ...head2, ...patterns }, tx)).rejects.toThrow(Forbidden);
  }));

test("micro and small only: what the NIB says of the size, or what an officer saw, and the trail keeps which", () =>
  rolledBack(async (tx) => {
    const { verifier, owner, business } = await stage(tx);
    const isNib = and(eq(documents.businessId, business.id), eq(documents.kind, "nib"));
    const says = (scale: string) =>
      tx
        .update(documents)
        .set({ facts: { skala: scale } })
        .where(isNib);
    const about = { businessId: business.id, brandClass: 30 };
    await expect(scaleOnNib(owner, business.id, tx)).rejects.toThrow(Forbidden);
    await expect(issueLetter(verifier, { ...about, brand: "Nol" }, tx)).rejects.toMatchObject({ field: "sawScale" });
    const seen = await issueLetter(verifier, { ...about, brand: "Satu", sawScale: true }, tx);
    for (const scale of ["menengah", "besar"]) {
      await says(scale);
      const tooLarge = issueLetter(verifier, { ...about, brand: "Dua", sawScale: true }, tx);
      await expect(tooLarge).rejects.toThrow(`usaha ${scale}`);
    }
    await says("kecil");
    const told = await issueLetter(verifier, { ...about, brand: "Dua" }, tx);
    const trail = await tx.select().from(auditEvents).where(eq(auditEvents.action, "letter.issue"));
    expect(trail.map(({ subjectId, details }) => [subjectId, details])).toMatchObject([
      [seen, { scale: "mikro atau kecil, dilihat petugas" }],
      [told, { scale: "kecil, menurut NIB" }],
    ]);
  }));

test("numbers follow each other through the year, without a gap where a letter was refused, and begin anew", () =>
  rolledBack(async (tx) => {
    const { issue, verifier } = await stage(tx);
    const number = async (id: string) => letterNumber(await getLetter(verifier, id, tx));
    expect(await number(await issue("Satu"))).toMatch(/^001\//);
    expect(await refused(issue("satu!"))).toMatchObject({ field: "brand" });
    expect(await number(await issue("Dua"))).toMatch(/^002\//);
    expect(await number(await issue("Satu", 29))).toMatch(/^003\//);
    expect(await number(await issue("Satu", 30, "2027-01-04"))).toMatch(/^001\/.*2027$/);
  }));

test("a cancelled letter keeps its number and makes room for another; nothing else of a letter changes", () =>
  rolledBack(async (tx) => {
    const { issue, verifier } = await stage(tx);
    const letterId = await issue("Satu");
    await expect(cancelLetter(verifier, { letterId, reason: "" }, tx)).rejects.toMatchObject({ field: "reason" });
    await cancelLetter(verifier, { letterId, reason: "Salah ketik nama" }, tx);
    await expect(cancelLetter(verifier, { letterId, reason: "Sekali lagi" }, tx)).rejects.toThrow(Conflict);
    const again = await getLetter(verifier, await issue("Satu"), tx);
    expect(again.serial).toBe(2);
    const isSecond = eq(letters.id, again.id);
    for (const set of [{ brand: "Lain" }, { serial: 9 }, { cancelledAt: null }]) {
      const edit = tx.transaction((tx) => tx.update(letters).set(set).where(isSecond));
      await expect(edit).rejects.toMatchObject({ cause: { code: "GU001" } });
    }
    await expect(tx.transaction((tx) => tx.delete(letters).where(isSecond))).rejects.toMatchObject({
      cause: { code: "GU001" },
    });
    expect((await listLetters(verifier, undefined, 30, tx)).rows).toHaveLength(2);
  }));

test("the owner is told of their letter and opens it; another owner does not; a cancelled one says why", () =>
  rolledBack(async (tx) => {
    const { issue, verifier, owner, stranger, clerk, nobody, business } = await stage(tx);
    const caseId = await askForHelp(owner, { businessId: business.id, kind: "merek", words: "" }, tx);
    const letterId = await issue("Leuit");
    const { entries } = await getOwnCase(owner, caseId, tx);
    expect(entries.map(({ text }) => text)).toContain(
      `Surat nomor 001/UMKM-HKI/${today().slice(0, 4)} dibuat untuk merek “Leuit”.`,
    );
    for (const person of [stranger, clerk, nobody]) {
      await expect(getLetter(person, letterId, tx)).rejects.toThrow(NotFound);
      expect(() => listOwnLetters(person, business.id, tx)).toThrow(Forbidden);
    }
    expect(await getLetter(owner, letterId, tx)).toMatchObject({ brand: "Leuit" });
    await cancelLetter(verifier, { letterId, reason: "Salah ketik nama" }, tx);
    expect(await listOwnLetters(owner, business.id, tx)).toMatchObject([{ cancelledWhy: "Salah ketik nama" }]);
    const { rows } = await listNotices(owner, {}, tx);
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["surat_terbit", "surat_batal"]));
  }));

test("a letter prints the same after the office and the business changed their names", () =>
  rolledBack(async (tx) => {
    const { issue, verifier, admin, business } = await stage(tx);
    const id = await issue("Leuit “Élan”");
    const before = await printLetter(await getLetter(verifier, id, tx));
    await tx.update(businesses).set({ name: "Nama Baru" }).where(eq(businesses.id, business.id));
    const head = { above: "Kabupaten", name: "Kantor", lines: ["Jalan"], city: "Kota", signatory: "Kepala" };
    await changeLetterhead(admin, { ...head, numbering: "B-{nomor}/{tahun}", dataNumbering: "D-{nomor}/{tahun}" }, tx);
    const after = await printLetter(await getLetter(verifier, id, tx));
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
    expect(letterNumber(await getLetter(verifier, await issue("Baru"), tx))).toMatch(/^B-002\//);
  }));
