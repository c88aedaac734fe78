import { v7 } from "uuid";
import { connection } from "@/db/client";
import { foldSales } from "@/domain/reports/fold-sales";
import { reportSales } from "@/domain/reports/report-sales";
import { recordSale } from "@/domain/sales/record-sale";
import { measurePromises } from "@/domain/settlements/measure-promises";
import { readPackedShelf } from "@/domain/stock/read-packed-shelf";
import { bareSale } from "./bare-sale";
import type { Context, Figure } from "./bench";
import { fourInserts } from "./four-inserts";
import { type GalleryStage, galleryStage } from "./gallery-stage";
import { measureExport } from "./measure-export";
import { measureStocktake } from "./measure-stocktake";
import { measureTill } from "./measure-till";
import { percentile } from "./percentile";
import { inTurn, repeated, timed } from "./take-in-turn";

const sales = 1_000;
const reads = 10;
const counted = 5_000;
const lines = Number(process.env.BENCH_LINES ?? 1_000_000);

/** Sales in turn with bare ones; a shelf and a till that opens with it, a month's report, the promises to owners, and a count that is posted. */
export async function measureGallery(context: Context): Promise<Figure[]> {
  const stage = await galleryStage("galeri-ukur", 10_000, lines);
  const figures = [
    ...(await measureSales(stage, "")),
    ...(await measureSales(stage, ", tanpa menunggu cakram", "off")),
    figure("rak 10.000 batch untuk kasir", await repeated(reads, () => readPackedShelf(stage.clerk, stage.placeId))),
  ];
  figures.push(figure("melipat semua baris itu ke ringkasan, sekali", [await timed(() => foldSales(stage.placeId))]));
  const month = { placeId: stage.placeId, ...lastMonth() };
  const report = await repeated(reads, () => reportSales(stage.clerk, month));
  figures.push(figure(`laporan bulan atas ${lines.toLocaleString("id-ID")} baris`, report));
  const promises = await repeated(reads, () => measurePromises(stage.clerk));
  figures.push(figure("janji setoran, semua baris itu belum disetorkan", promises));
  figures.push(await measureExport(stage.clerk, stage.placeId, month.to));
  figures.push(figure(`opname ${counted.toLocaleString("id-ID")} baris dibukukan`, [await measureStocktake(counted)]));
  figures.push(...(await measureTill(context, stage)));
  return figures;
}

async function measureSales(stage: GalleryStage, how: string, waits = "on"): Promise<Figure[]> {
  await connection`select set_config('synchronous_commit', ${waits}, false)`; // the one connection there is
  const works = [await bareSale(stage), await fourInserts(), () => oneSale(stage)];
  const [bare = [], least = [], posted = []] = await inTurn(sales, works);
  const plain = figure(`empat pernyataan polos dari satu penjualan${how}`, bare);
  const sale = figure(`satu penjualan${how}`, posted);
  return [
    plain,
    figure(`empat sisipan terkecil, satu tabel tiga kolom${how}`, least),
    { ...sale, ratio: plain.p50 / sale.p50 },
  ];
}

function figure(what: string, spent: number[]): Figure {
  return { what, p50: percentile(spent, 0.5), p99: percentile(spent, 0.99) };
}

function oneSale({ clerk, placeId, shiftId, batchId, price }: GalleryStage) {
  const lines = [{ id: v7(), batchId, quantity: 1, unitPrice: price }];
  const soldAt = new Date();
  return recordSale(clerk, { id: v7(), placeId, shiftId, method: "qris", soldAt, lines }, { offline: false });
}

function lastMonth() {
  const now = new Date();
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}
