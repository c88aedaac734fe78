import { v7 } from "uuid";
import { connection } from "@/db/client";
import { foldSales } from "@/domain/reports/fold-sales";
import { reportSales } from "@/domain/reports/report-sales";
import { recordSale } from "@/domain/sales/record-sale";
import { readShelf } from "@/domain/stock/read-shelf";
import type { Figure } from "./bench";
import { type GalleryStage, galleryStage } from "./gallery-stage";
import { percentile } from "./percentile";

const sales = 300;
const reads = 10;
const lines = Number(process.env.BENCH_LINES ?? 1_000_000);

/** Sales in turn with a bare transaction of four statements; then the shelf of a till and a month's report. */
export async function measureGallery(): Promise<Figure[]> {
  const stage = await galleryStage(10_000, lines);
  await connection`create table if not exists polos (id uuid primary key, at timestamptz not null default now(), n int)`;
  const samples: Record<string, number[]> = { polos: [], penjualan: [] };
  for (let i = 0; i < sales + 20; i++) {
    const [bare, sale] = [await timed(bareTransaction), await timed(() => oneSale(stage))];
    if (i < 20) continue;
    samples.polos?.push(bare);
    samples.penjualan?.push(sale);
  }
  const bare = percentile(samples.polos ?? [], 0.5);
  const month = lastMonth();
  const shelf = await repeated(() => readShelf(stage.clerk, stage.placeId));
  const folding = await timed(() => foldSales(stage.placeId));
  const report = await repeated(() => reportSales(stage.clerk, { placeId: stage.placeId, ...month }));
  await connection.end({ timeout: 1 });
  const figure = (what: string, spent: number[]): Figure => ({
    what,
    p50: percentile(spent, 0.5),
    p99: percentile(spent, 0.99),
  });
  const posted = figure("satu penjualan, dua baris buku besar", samples.penjualan ?? []);
  return [
    figure("transaksi polos empat pernyataan", samples.polos ?? []),
    { ...posted, ratio: bare / posted.p50 },
    figure("rak 10.000 batch untuk kasir", shelf),
    figure("melipat semua baris itu ke ringkasan, sekali", [folding]),
    figure(`laporan bulan atas ${lines.toLocaleString("id-ID")} baris`, report),
  ];
}

async function timed(work: () => Promise<unknown>) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function repeated(work: () => Promise<unknown>) {
  await work();
  const spent: number[] = [];
  for (let i = 0; i < reads; i++) spent.push(await timed(work));
  return spent;
}

function bareTransaction() {
  return connection.begin(async (sql) => {
    for (let i = 0; i < 4; i++) await sql`insert into polos (id, n) values (${v7()}, ${i})`;
  });
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
