import { eq, inArray, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import {
  auditEvents,
  documentProducts,
  documents,
  notices,
  products,
  productVerdicts,
  verdictLosses,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { giveConsent } from "../people/give-consent";
import { withdrawConsent } from "../people/withdraw-consent";
import { changeRequirement } from "./change-requirement";
import { listEndings } from "./list-endings";
import { refreshVerdicts } from "./refresh-verdicts";
import { runDay } from "./run-day";

const day = { kind: "system", job: "harian" } as const;

/** Accepted crackers with papers that end on 31 January 2027, judged in November. */
async function accepted(tx: Tx) {
  const stage = await cast(tx);
  const { crackers, business, verifier } = stage;
  await licensed(tx, {
    productId: crackers.id,
    businessId: business.id,
    by: verifier.userId,
    expiresOn: "2027-01-31",
  });
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await refreshVerdicts(tx, [crackers.id], "2026-11-24");
  const ofOwner = async () => {
    const rows = await tx
      .select({ kind: notices.kind, period: notices.period })
      .from(notices)
      .where(eq(notices.userId, stage.owner.userId))
      .orderBy(notices.period, notices.kind);
    return rows.map(({ kind, period }) => `${kind} ${period}`);
  };
  const stored = async () =>
    (await tx.select().from(productVerdicts).where(eq(productVerdicts.productId, crackers.id)))[0];
  return { ...stage, ofOwner, stored };
}

test("nobody but an admin and the job itself runs the day", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, clerk, verifier, head } = await cast(tx);
    for (const actor of [nobody, owner, clerk, verifier, head, { kind: "system", job: "impor" } as const]) {
      await expect(runDay(actor, "2026-11-24", tx)).rejects.toThrow(Forbidden);
    }
  }));

test("an owner hears of the end at 90, 30 and 7 days and on the day after, each once; the office once a day", () =>
  rolledBack(async (tx) => {
    const { ofOwner, stored } = await accepted(tx);
    await runDay(day, "2026-11-01", tx);
    expect(await ofOwner()).toEqual([]);
    for (const date of ["2026-11-02", "2026-11-03", "2027-01-01", "2027-01-02", "2027-01-24", "2027-01-31"]) {
      await runDay(day, date, tx);
      await runDay(day, date, tx);
    }
    const before = ["dokumen_30 2027-01-31", "dokumen_7 2027-01-31", "dokumen_90 2027-01-31"];
    expect(await ofOwner()).toEqual(before);
    expect(await stored()).toMatchObject({ complete: true, holdsUntil: "2027-01-31" });

    await runDay(day, "2027-02-01", tx);
    expect(await stored()).toMatchObject({ complete: false, holdsUntil: null });
    const lost = ["damping_dibuka 2027-02-01", "dokumen_berakhir 2027-01-31", "produk_turun 2027-02-01"];
    const after = [...before, ...lost].toSorted();
    expect((await ofOwner()).toSorted()).toEqual(after);
    const office = await tx
      .select()
      .from(notices)
      .where(isNull(notices.userId))
      .orderBy(notices.period, notices.role, notices.kind);
    expect(office.map(({ role, kind, period }) => [role, kind, period])).toEqual([
      ["verifikator", "petugas_dokumen", "2026-11-02"],
      ["verifikator", "petugas_dokumen", "2027-01-01"],
      ["verifikator", "petugas_dokumen", "2027-01-24"],
      ["petugas_galeri", "petugas_turun", "2027-02-01"],
      ["petugas_kecamatan", "kecamatan_damping", "2027-02-01"],
      ["verifikator", "petugas_damping", "2027-02-01"],
      ["verifikator", "petugas_dokumen", "2027-02-01"],
      ["verifikator", "petugas_turun", "2027-02-01"],
    ]);
  }));

test("run twice, it does nothing twice, and only the first run leaves a trace", () =>
  rolledBack(async (tx) => {
    const { crackers } = await accepted(tx);
    const count = async () =>
      Promise.all([
        tx.$count(notices),
        tx.$count(verdictLosses),
        tx.$count(auditEvents, eq(auditEvents.action, "day.run")),
      ]);
    expect(await runDay(day, "2027-02-01", tx)).toMatchObject({ judged: 1, changed: 1 });
    const once = await count();
    expect(await runDay(day, "2027-02-01", tx)).toEqual({ judged: 0, changed: 0, reminded: 0 });
    expect(await count()).toEqual(once);
    const [loss] = await tx.select().from(verdictLosses).where(eq(verdictLosses.productId, crackers.id));
    expect(loss).toMatchObject({ lostOn: "2027-02-01", regainedOn: null });
    expect(loss?.reasons.join(" ")).toMatch(/berakhir 31 Januari 2027/);
  }));

test("the server was away for three days: the loss is dated as it was, and the end is still told", () =>
  rolledBack(async (tx) => {
    const { crackers, ofOwner } = await accepted(tx);
    await runDay(day, "2027-02-04", tx);
    const [loss] = await tx.select().from(verdictLosses).where(eq(verdictLosses.productId, crackers.id));
    expect(loss?.lostOn).toBe("2027-02-01");
    expect(await ofOwner()).toEqual([
      "dokumen_berakhir 2027-01-31",
      "produk_turun 2027-02-01",
      "damping_dibuka 2027-02-04",
    ]);
    const toldOffice = () => tx.select().from(notices).where(eq(notices.kind, "petugas_dokumen"));
    expect(await toldOffice()).toMatchObject([{ period: "2027-02-04", details: { soon: "0", ended: "1" } }]);
    await runDay(day, "2027-02-05", tx);
    expect(await toldOffice()).toHaveLength(1);
  }));

test("a valid document undoes the loss by itself, the same day", () =>
  rolledBack(async (tx) => {
    const { crackers, business, verifier, ofOwner, stored } = await accepted(tx);
    await runDay(day, "2027-02-01", tx);
    await licensedAnew(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    await refreshVerdicts(tx, [crackers.id], "2027-02-03");
    expect(await stored()).toMatchObject({ complete: true, holdsUntil: "2032-01-31" });
    const [loss] = await tx.select().from(verdictLosses);
    expect(loss).toMatchObject({ lostOn: "2027-02-01", regainedOn: "2027-02-03" });
    expect(await ofOwner()).toContain("produk_kembali 2027-02-03");
  }));

test("who took the service back is left alone, and their papers are no task; with the consent both come back", () =>
  rolledBack(async (tx) => {
    const { owner, business, verifier, ofOwner } = await accepted(tx);
    const service = { businessId: business.id, purpose: "layanan" } as const;
    await withdrawConsent(owner, service, tx);
    const before = await ofOwner();
    const endings = async () => (await listEndings(verifier, undefined, 50, tx, "2027-01-02")).rows.length;
    const toldOffice = () => tx.$count(notices, eq(notices.kind, "petugas_dokumen"));
    await runDay(day, "2027-01-01", tx);
    expect([await ofOwner(), await endings(), await toldOffice()]).toEqual([before, 0, 0]);
    await giveConsent(owner, service, tx);
    await runDay(day, "2027-01-02", tx);
    expect(await ofOwner()).toContain("dokumen_30 2027-01-31");
    expect([await endings(), await toldOffice()]).toEqual([1, 1]);
  }));

test("a document that was renewed in time is not reminded of", () =>
  rolledBack(async (tx) => {
    const { crackers, business, verifier, ofOwner } = await accepted(tx);
    await licensedAnew(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    for (const date of ["2026-12-01", "2027-01-15", "2027-01-30", "2027-02-01"]) await runDay(day, date, tx);
    expect(await ofOwner()).toEqual([]);
  }));

test("a new row of the matrix is found: what is known of it at once, what it breaks on its day", () =>
  rolledBack(async (tx) => {
    const { admin, crackers, stored } = await accepted(tx);
    const row = { classCode: "pangan_kering", kind: "slhs", level: "wajib" as const, alternatives: [] };
    await changeRequirement(admin, { ...row, validFrom: "2026-12-10", source: "Surat uji 1" }, tx, "2026-11-24");
    expect(await stored()).toMatchObject({ complete: true, holdsUntil: "2027-01-31" });
    await runDay(day, "2026-11-24", tx);
    expect(await stored()).toMatchObject({ complete: true, holdsUntil: "2026-12-09" });
    await runDay(day, "2026-12-10", tx);
    expect(await stored()).toMatchObject({ complete: false });
    const [loss] = await tx
      .select()
      .from(verdictLosses)
      .where(inArray(verdictLosses.productId, [crackers.id]));
    expect(loss).toMatchObject({ lostOn: "2026-12-10", reasons: ["Belum ada SLHS / label higiene untuk produk ini."] });
  }));

test("a row that began before it was written counts from the day it is found, not backwards; taken back, it is undone", () =>
  rolledBack(async (tx) => {
    const { admin, crackers, stored } = await accepted(tx);
    const row = { classCode: "pangan_kering", kind: "slhs", alternatives: [] };
    const late = { ...row, level: "wajib" as const, validFrom: "2026-03-01", source: "Surat uji, terlambat sampai" };
    await changeRequirement(admin, late, tx, "2026-11-24");
    expect(await runDay(day, "2026-11-24", tx)).toMatchObject({ changed: 1 });
    expect(await runDay(day, "2026-11-24", tx)).toMatchObject({ judged: 0, changed: 0, reminded: 0 });
    const losses = () => tx.select().from(verdictLosses).where(eq(verdictLosses.productId, crackers.id));
    expect(await losses()).toMatchObject([{ lostOn: "2026-11-24", regainedOn: null }]);
    const back = { ...row, level: "tidak_perlu" as const, validFrom: "2026-11-25", source: "Surat uji, ralat" };
    await changeRequirement(admin, back, tx, "2026-11-24");
    await runDay(day, "2026-11-25", tx);
    expect(await stored()).toMatchObject({ complete: true });
    expect(await losses()).toMatchObject([{ lostOn: "2026-11-24", regainedOn: "2026-11-25" }]);
  }));

/** A second P-IRT that begins where the first one ends. */
async function licensedAnew(
  tx: Tx,
  { productId, businessId, by }: { productId: string; businessId: string; by: string },
) {
  const number = "206321501024432";
  const [document] = await tx
    .insert(documents)
    .values({ businessId, kind: "pirt", typedNumber: number, number, expiresOn: "2032-01-31", state: "terverifikasi" })
    .returning();
  await tx
    .insert(documentProducts)
    .values({ documentId: String(document?.id), productId, confirmedBy: by, confirmedAt: new Date() });
}
