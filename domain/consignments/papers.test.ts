import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { papers, settlements } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { printedText } from "@/lib/pdf/printed-text";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { Forbidden, NotFound } from "../errors";
import type { Actor } from "../policy";
import { recordSale } from "../sales/record-sale";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { destroyGoods } from "./destroy-goods";
import { labelDocument } from "./label-document";
import { printPaper } from "./print-paper";
import { returnGoods } from "./return-goods";
import { setRule } from "./set-rule";

const printed = async (actor: Actor, id: string, tx: Db) =>
  printedText(await renderPdf(await printPaper(actor, id, tx)));
const now = new Date(`${day}T03:00:00Z`);

test("refuses a paper to whoever keeps no goods there, and to another owner", () =>
  rolledBack(async (tx) => {
    const { verifier, stranger, batch } = await consigned(tx);
    await expect(printPaper(verifier, batch.paperId, tx)).rejects.toThrow(Forbidden);
    await expect(printPaper(stranger, batch.paperId, tx)).rejects.toThrow(NotFound);
    await expect(labelDocument(stranger, { paperId: batch.paperId, sheet: "tj103", first: 1 }, tx)).rejects.toThrow(
      NotFound,
    );
  }));

test("goods coming in, going back and destroyed: each paper has its number, both parties and its units", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, gallery, batch, business } = await consigned(tx);
    const moved = { placeId: gallery.id, counterparty: "Pemilik Uji", reason: "Kemasan rusak" };
    const lines = [{ batchId: batch.id, quantity: 2 }];
    const [back, gone] = [v7(), v7()];
    await returnGoods(clerk, { ...moved, id: back, lines }, tx, day);
    await destroyGoods(clerk, { ...moved, id: gone, witness: "Saksi Uji", lines }, tx, day);
    const [intake] = await printed(owner, batch.paperId, tx);
    expect(intake).toMatch(/SERAH TERIMA TITIPAN Nomor: 0001\/BAST-T\/.* 10 barang dalam 1 baris .*rangkap dua/);
    expect(intake).toMatch(/Yang menyerahkan Pemilik Uji .*Yang menerima Petugas Galeri/);
    const [returned] = await printed(clerk, back, tx);
    expect(returned).toMatch(
      /SERAH TERIMA RETUR Nomor: 0001\/BAST-R\/.* Alasan: Kemasan rusak .*2 barang dalam 1 baris/,
    );
    const [destroyed] = await printed(clerk, gone, tx);
    expect(destroyed).toContain(`barang titip jual milik ${business.ownerName} (${business.name}) berikut dimusnahkan`);
    expect(destroyed).toMatch(
      /PEMUSNAHAN Nomor: 0001\/BAM\/.* rangkap tiga.* Pihak pemilik Pemilik Uji Saksi Saksi Uji .*Petugas galeri Petugas Galeri/,
    );
  }));

test("a receipt has the amount in words, and its items come to it", () =>
  rolledBack(async (tx) => {
    const set = await consigned(tx);
    const { clerk, admin, owner, gallery, shiftId, batch } = set;
    const cut = { kind: "potongan" as const, value: 1_000, source: "Uji", placeId: gallery.id, product: undefined };
    await setRule(admin, { ...cut, validFrom: day }, tx, day);
    const second = await leave(tx, set, { ownerPrice: 20_700 });
    for (const [batchId, unitPrice] of [
      [batch.id, 15_000],
      [second.id, 23_000],
    ] as const) {
      const lines = [{ id: v7(), batchId, quantity: 3, unitPrice }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
      await recordSale(clerk, sale, { offline: false, now }, tx);
    }
    await settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const [settlement] = await tx.select().from(settlements);
    expect(settlement).toMatchObject({ gross: 114_000, cut: 6_900, net: 107_100 });
    const pay = { id: v7(), settlementId: settlement?.id ?? "", method: "tunai" as const, receivedBy: "Pemilik Uji" };
    await paySettlement(clerk, pay, tx, day);
    const [paper] = await tx.select({ id: papers.id }).from(papers).where(eq(papers.kind, "setoran"));
    const [text] = await printed(owner, paper?.id ?? "", tx);
    expect(text).toContain("Terbilang : Seratus tujuh ribu seratus rupiah");
    expect(text).toContain(`${batch.number} 3 Rp45.000 Rp0 Rp45.000`);
    expect(text).toContain(`${second.number} 3 Rp69.000 Rp6.900 Rp62.100`);
    expect(text).toContain("Jumlah Rp114.000 Rp6.900 Rp107.100");
  }));
