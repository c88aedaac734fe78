import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { assistanceCases, documents, notices, products, productVerdicts, verdictLosses } from "@/db/schema";
import { licensed } from "@/db/seed/licensed";
import { kindRuleRows } from "@/db/seed/reference/kind-rules";
import { submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { today as wibToday } from "@/lib/today";
import { Refused } from "../../errors";
import { noticeWords } from "../../notices/notice-words";
import { getDocument } from "../get-document";
import { listDocuments } from "../list-documents";
import { refreshVerdicts } from "../refresh-verdicts";
import { runDay } from "../run-day";
import { sameNumber } from "../same-number";
import { changeKind } from "./change-kind";
import { changeKindInput } from "./schema";

const job = { kind: "system", job: "harian" } as const;
const eve = "2027-02-28";
const turn = "2027-03-01";
const after = "2027-03-02";
const fourteen = { pattern: "^\\d{14}$", example: "02200036908311" };

/** Accepted crackers with verified papers of which nobody wrote when they were issued, and an admin who changes kinds. */
async function accepted(tx: Tx) {
  const stage = await submitting(tx);
  const { crackers, business, verifier, admin, owner } = stage;
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: "2030-12-31" });
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await refreshVerdicts(tx, [crackers.id], eve);
  const change = (kind: string, said: Record<string, string>, date = "2026-11-24") => {
    const { validMonths, ...row } = kindRuleRows.find((row) => row.kind === kind) ?? {};
    const form = {
      ...row,
      validMonths: String(validMonths ?? ""),
      source: "Surat edaran contoh 12/2026",
      isSeen: "on",
      ...said,
    };
    const filled = Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) => (name === "isSeen" && !value ? [] : [[name, value ?? ""]])),
    );
    return changeKind(admin, changeKindInput.parse(filled), tx, date);
  };
  const verdict = async () =>
    (await tx.select().from(productVerdicts).where(eq(productVerdicts.productId, crackers.id)))[0];
  const paper = async (kind: string) =>
    (
      await tx
        .select()
        .from(documents)
        .where(and(eq(documents.businessId, business.id), eq(documents.kind, kind)))
    )[0];
  const losses = () => tx.select().from(verdictLosses).where(eq(verdictLosses.productId, crackers.id));
  const said = () => tx.select().from(notices).where(eq(notices.userId, owner.userId));
  const told = async () => (await said()).map(({ kind }) => kind).toSorted();
  return { ...stage, change, verdict, paper, losses, said, told };
}

test("a form that changes on a date: the day before all is well, on the day the product falls, once, with its reason", () =>
  rolledBack(async (tx) => {
    const { change, verdict, paper, losses, told, business } = await accepted(tx);
    await change("nib", { ...fourteen, validFrom: turn });
    await runDay(job, eve, tx);
    expect(await verdict()).toMatchObject({ complete: true, holdsUntil: eve, turnsOn: turn });
    expect((await paper("nib"))?.ruledEnd).toBe(eve);
    expect(await told()).toContain("dokumen_7");
    expect(await losses()).toEqual([]);

    await runDay(job, turn, tx);
    expect(await verdict()).toMatchObject({ complete: false, missing: ["nib"] });
    const [loss] = await losses();
    expect(loss).toMatchObject({ lostOn: turn, regainedOn: null });
    expect(loss?.reasons.join()).toMatch(
      /bentuk nomor yang berlaku sejak 1 Maret 2027 \(Surat edaran contoh 12\/2026\)/,
    );
    const open = and(eq(assistanceCases.businessId, business.id), isNull(assistanceCases.closedAt));
    expect(await tx.select({ kind: assistanceCases.kind }).from(assistanceCases).where(open)).toEqual([
      { kind: "nib" },
    ]);
    const once = await told();
    expect(once).toEqual(expect.arrayContaining(["produk_turun", "dokumen_berakhir", "damping_dibuka"]));
    expect(await runDay(job, turn, tx)).toEqual({ judged: 0, changed: 0, reminded: 0 });
    expect([await told(), await losses()]).toEqual([once, [loss]]);
  }));

test("what a newer row ends is not called expired: owner, office and whoever compares numbers read why", () =>
  rolledBack(async (tx) => {
    const { change, paper, said, owner, business, rival } = await accepted(tx);
    await change("nib", { ...fourteen, validFrom: turn });
    await tx.update(documents).set({ expiresOn: "2027-02-28" }).where(eq(documents.kind, "pirt"));
    await runDay(job, eve, tx);
    await runDay(job, turn, tx);
    const { id = "", number = "" } = (await paper("nib")) ?? {};
    const listed = (await listDocuments(owner, business.id, tx)).map(({ kind, expiresOn, endsByRule }) => [
      kind,
      expiresOn,
      endsByRule,
    ]);
    expect(listed).toEqual(
      expect.arrayContaining([
        ["nib", eve, true],
        ["pirt", eve, false],
      ]),
    );
    expect(await getDocument(owner, id, tx, turn)).toMatchObject({ endsOn: eve, endsByRule: true });
    const others = await sameNumber(tx, { kind: "nib", number, businessId: rival.id });
    expect(others).toMatchObject([{ state: "terverifikasi", expiresOn: eve, endsByRule: true }]);
    const words = (await said())
      .filter(({ subject }) => subject === id)
      .map(({ kind, subject, period, details }) => noticeWords({ kind, subject, period, details }).title);
    expect(words.toSorted()).toEqual([
      "NIB tidak berlaku lagi sejak 1 Maret 2027 karena aturan baru",
      "Tinggal sepekan: NIB tidak berlaku lagi mulai 1 Maret 2027 karena aturan baru",
    ]);
  }));

test("before a row is saved, its admin reads how many papers and products it touches", () =>
  rolledBack(async (tx) => {
    const { change, paper } = await accepted(tx);
    const typed = { ...fourteen, validFrom: turn, isSeen: "" };
    await expect(tx.transaction(() => change("nib", typed))).rejects.toMatchObject({
      field: "isSeen",
      message: expect.stringMatching(/1 dokumen terverifikasi.*28 Februari 2027, dan 1 produk/),
    });
    await tx.update(documents).set({ issuedOn: eve }).where(eq(documents.kind, "nib"));
    await change("nib", typed);
    expect((await paper("nib"))?.ruledEnd).toBeNull();
  }));

test("the office takes the form back: the product returns by itself, and so does the document", () =>
  rolledBack(async (tx) => {
    const { change, verdict, paper, losses, told, business } = await accepted(tx);
    await change("nib", { ...fourteen, validFrom: turn });
    await runDay(job, turn, tx);
    await change("nib", { validFrom: after, source: "Ralat surat edaran contoh" }, turn);
    await runDay(job, turn, tx);
    expect(await verdict()).toMatchObject({ complete: false });
    await runDay(job, after, tx);
    expect(await verdict()).toMatchObject({ complete: true, missing: [] });
    expect((await paper("nib"))?.ruledEnd).toBeNull();
    expect(await losses()).toMatchObject([{ lostOn: turn, regainedOn: after }]);
    expect(await told()).toContain("produk_kembali");
    const open = and(eq(assistanceCases.businessId, business.id), isNull(assistanceCases.closedAt));
    expect(await tx.$count(assistanceCases, open)).toBe(0);
    expect(await runDay(job, after, tx)).toEqual({ judged: 0, changed: 0, reminded: 0 });
  }));

test("a shorter validity: what was issued before its day keeps its end, what was issued on it does not", () =>
  rolledBack(async (tx) => {
    const { change, verdict, paper, losses } = await accepted(tx);
    const issue = (day: string) => tx.update(documents).set({ issuedOn: day }).where(eq(documents.kind, "pirt"));
    await issue("2026-12-31");
    await change("pirt", { validMonths: "12", validFrom: "2027-01-01" });
    await runDay(job, turn, tx);
    expect((await paper("pirt"))?.ruledEnd).toBeNull();
    expect(await verdict()).toMatchObject({ complete: true, holdsUntil: "2030-12-31" });

    await issue("2027-01-01");
    await change("pirt", { validMonths: "12", validFrom: "2027-01-01", help: "Penjelasan yang lain." });
    await runDay(job, turn, tx);
    expect((await paper("pirt"))?.ruledEnd).toBe("2028-02-02");
    expect(await verdict()).toMatchObject({ complete: true, holdsUntil: "2028-02-02" });
    await runDay(job, "2028-02-02", tx);
    expect(await losses()).toEqual([]);
    await runDay(job, "2028-02-03", tx);
    expect((await losses())[0]?.reasons.join()).toMatch(/berakhir 2 Februari 2028: yang terbit sejak 1 Januari 2027/);
  }));

test("a kind that ends from a day on: a document without any date does not hold from then on", () =>
  rolledBack(async (tx) => {
    const { change, verdict, losses } = await accepted(tx);
    await change("halal", { validMonths: "48", validFrom: turn });
    await runDay(job, eve, tx);
    expect(await verdict()).toMatchObject({ complete: true });
    await runDay(job, turn, tx);
    expect(await verdict()).toMatchObject({ complete: false, missing: ["halal"] });
    expect((await losses())[0]?.reasons.join()).toMatch(/tanggal terbit dan berakhirnya belum tercatat/);
  }));

test("a row that changes only the help or the issuer takes nothing from anybody", () =>
  rolledBack(async (tx) => {
    const { change, verdict, paper } = await accepted(tx);
    await tx.update(documents).set({ number: "FORMAT/LAMA" }).where(eq(documents.kind, "nib"));
    await change("nib", { issuer: "Lembaga lain", validFrom: turn });
    await runDay(job, turn, tx);
    expect(await verdict()).toMatchObject({ complete: true });
    expect((await paper("nib"))?.ruledEnd).toBeNull();
  }));

test("handed in again and accepted with a reason, the number stands under the row that it contradicts", () =>
  rolledBack(async (tx) => {
    const { change, verdict, paper, submit, approve, owner, crackers } = await accepted(tx);
    const day = wibToday();
    await refreshVerdicts(tx, [crackers.id], day);
    const again = () => submit("nib", "0220003690831", { facts: {}, isAsPrinted: true });
    await expect(tx.transaction(again)).rejects.toThrow(/sudah terverifikasi/);
    await change("nib", { ...fourteen, validFrom: day }, day);
    await runDay(job, day, tx);
    expect(await verdict()).toMatchObject({ complete: false });
    const { id = "" } = (await paper("nib")) ?? {};
    expect((await getDocument(owner, id, tx, day)).ruling).toMatchObject({ end: addDays(day, -1) });

    expect(await again()).toBe(id);
    expect(await verdict()).toMatchObject({ complete: false, waiting: ["nib"] });
    await expect(tx.transaction(() => approve(id))).rejects.toThrow(Refused);
    await approve(id, "Nomor lama masih dipakai OSS.");
    expect(await verdict()).toMatchObject({ complete: true });
    expect((await getDocument(owner, id, tx, day)).ruling).toBeUndefined();
    await runDay(job, addDays(day, 1), tx);
    expect(await verdict()).toMatchObject({ complete: true });
    expect((await paper("nib"))?.ruledEnd).toBeNull();
  }));
