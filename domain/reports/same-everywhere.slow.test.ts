import { sql } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import type { Content } from "pdfmake/interfaces";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { now, sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { receiptCode } from "../sales/receipt-code";
import { takeBack } from "../sales/take-back";
import { methodWords, type PayMethod, payMethods, saleKindWords } from "../sales/words";
import { exportRows } from "./export-rows";
import { exportSummary } from "./export-summary";
import { foldSales } from "./fold-sales";
import { listSoldLines } from "./list-sold-lines";
import { reportDocument } from "./report-document";
import { reportSales } from "./report-sales";
import { sides, sideWords } from "./words";

const filter = { from: "2026-11-01", to: "2026-11-30" };

async function busyMonth(tx: Db) {
  const shelf = await twoOwners(tx);
  for (const [i, on] of ["2026-11-02", "2026-11-02", "2026-11-09", "2026-11-20", "2026-10-31"].entries()) {
    const sold = await sell(tx, shelf, {
      of: [i, i + 1, i + 2],
      quantity: i + 1,
      method: payMethods[i % 3] ?? "qris",
      on,
    });
    if (i === 1) await foldSales(sold.placeId, tx);
    if (i !== 2) continue;
    const back = {
      id: v7(),
      saleId: sold.id,
      kind: "batal" as const,
      method: "tunai" as const,
      reason: "Alasan uji",
      lines: [],
    };
    await takeBack(shelf.keeper, back, shelf.head, tx, now);
  }
  return shelf;
}

const ledger = (tx: Db) =>
  tx.execute<{ lines: number; units: number; amount: number; cut: number; net: number }>(sql`
    select count(*)::int as lines, sum(quantity)::int as units, sum(amount)::int as amount, sum(cut_amount)::int as cut,
      sum(owner_amount)::int as net from sale_lines where sold_on between ${filter.from} and ${filter.to}`);

const date = (day: unknown) => new Date(String(day));

/** What the sheet of all rows has to say, cell by cell, read without any query of the reports. */
async function rawRows(tx: Db) {
  const rows = await tx.execute<{
    id: string;
    kind: keyof typeof saleKindWords;
    method: PayMethod;
    cells: unknown[];
  }>(sql`
    select s.id, s.kind, s.method, json_build_array(l.sold_on, to_char(s.sold_at at time zone 'Asia/Jakarta', 'HH24:MI'),
      p.name, r.name, u.name, k.name, b.number, l.quantity, l.unit_price, l.amount, l.cut_amount, l.owner_amount) as cells
    from sale_lines l join sales s on s.id = l.sale_id join places p on p.id = l.place_id
    join batches b on b.id = l.batch_id join products r on r.id = b.product_id
    join businesses u on u.id = b.business_id join kecamatan k on k.code = u.kecamatan_code
    where l.sold_on between ${filter.from} and ${filter.to} order by p.name, l.sold_on, l.seq`);
  const head = "Tanggal,Jam (WIB),Tempat,Nota,Jenis,Cara bayar,Produk,Pemilik,Kecamatan pemilik,Label,Jumlah,Harga,";
  return [
    `${head}Penjualan,Potongan,Untuk pemilik`.split(","),
    ...rows.map(({ id, kind, method, cells: [on, at, place, ...goods] }) => {
      return [
        date(on),
        new Date(`1899-12-31T${at}:00Z`),
        place,
        receiptCode(id),
        saleKindWords[kind],
        methodWords[method],
        ...goods,
      ];
    }),
  ];
}

test("screen, rows, sheets and paper say what the ledger says", () =>
  rolledBack(async (tx) => {
    const { head } = await busyMonth(tx);
    const [sums] = await ledger(tx);
    const report = await reportSales(head, filter, tx);
    expect(report.sums).toMatchObject(sums ?? {});

    const { lines, hasMore } = await listSoldLines(head, filter, {}, tx);
    expect(hasMore).toBe(false);
    expect(lines).toHaveLength(report.sums.lines);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(report.sums.amount);

    const rows = await bytesOf(await exportRows(head, filter, tx));
    const [detail] = (await readXlsx(rows)).sheets;
    expect(detail?.rows.slice(0, -1)).toEqual(await rawRows(tx));
    expect(detail?.rows.at(-1)?.slice(10)).toEqual([
      report.sums.units,
      null,
      report.sums.amount,
      report.sums.cut,
      report.sums.net,
    ]);

    const summary = await readXlsx(await exportSummary(head, filter, tx, now));
    const about = [
      ["Laporan", "Ringkasan penjualan"],
      ["Periode", "1 November 2026 sampai 30 November 2026"],
      ["Tempat", "Seluruh galeri dan pojok UMKM"],
      ["Diambil", formatMoment(now)],
    ];
    for (const side of sides) {
      const sheet = summary.sheets.find(({ name }) => name === sideWords[side].title);
      expect(sheet?.rows.slice(0, 4).map((row) => row.slice(0, 2))).toEqual(about);
      const isDay = side === "hari" || side === "bulan";
      const shown = report[side].map(({ id, name, amount, net }) => [isDay ? date(id) : name, amount, net]);
      expect(sheet?.rows.slice(6, -1).map((row) => [row[0], row.at(-3), row.at(-1)])).toEqual(shown);
      expect(sheet?.rows.at(-1)?.slice(-3)).toEqual([report.sums.amount, report.sums.cut, report.sums.net]);
    }

    const paper = rowsOf((await reportDocument(head, filter, tx, now)).content);
    for (const side of sides) {
      const isPrinted = report[side].length > 1 || side === "produk"; // one row would only repeat the sum
      expect(isPrinted, side).toBe(side !== "bulan");
      for (const { name, detail, units, amount, cut, net } of isPrinted ? report[side] : []) {
        const cells = [detail ? `${name} (${detail})` : name, String(units), ...[amount, cut, net].map(formatRupiah)];
        expect(paper, side).toContain(cells.join("|"));
      }
    }
  }));

test("rows come page by page without a gap, and only what came back where that is asked", () =>
  rolledBack(async (tx) => {
    const shelf = await busyMonth(tx);
    for (let i = 0; i < 20; i++) {
      await sell(tx, shelf, { of: [0, 1, 2, 3], quantity: 1, method: "tunai", on: `2026-11-${String(10 + (i % 5))}` });
    }
    const seen: string[] = [];
    let before: { soldOn: string; id: string } | undefined;
    do {
      const { lines, hasMore } = await listSoldLines(shelf.head, filter, { before }, tx);
      seen.push(...lines.map(({ id }) => id));
      before = hasMore ? lines.at(-1) : undefined;
    } while (before);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await ledger(tx))[0]?.lines ?? 0);
    const { lines } = await listSoldLines(shelf.head, filter, { isBack: true }, tx);
    expect(lines.every(({ kind, quantity }) => kind === "batal" && quantity < 0)).toBe(true);
    expect(lines).not.toHaveLength(0);
  }));

/** The rows of every table of a paper, one a line, cell by cell. */
function rowsOf(content: Content) {
  const found: string[] = [];
  JSON.stringify(content, (key, value) => {
    if (key === "body")
      for (const row of value) found.push(row.map(({ text = "" }: { text?: string }) => text).join("|"));
    return value;
  });
  return found.join("\n");
}

async function bytesOf(stream: ReadableStream<Uint8Array>) {
  return new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
}
