import { type Db, db } from "@/db/client";
import { formatMonth, formatShortDate } from "@/lib/dates";
import type { Actor } from "../policy";
import { methodWords, type PayMethod } from "../sales/words";
import { foldWhatIsDue } from "./fold-what-is-due";
import { type Dimension, readSums, type SumRow } from "./read-sums";
import type { ReportFilter } from "./report-filter";
import { reportReach } from "./report-reach";

export type Share = Omit<SumRow, "by" | "kecamatan">;
type Sums = Omit<Share, "id" | "name" | "detail">;

/**
 * What was sold between two days, less what came back, in total and by each of its sides. The screen, the paper and the
 * sheet all show what this answers; `listSoldLines` gives the rows behind each number.
 */
export async function reportSales(actor: Actor, filter: ReportFilter, tx: Db = db) {
  const reach = await reportReach(tx, actor, filter);
  const { behind } = await foldWhatIsDue(tx);
  const rows = await readSums(tx, reach, filter, behind);
  const of = (by: Dimension) => rows.filter((row) => row.by === by && row.id !== "nota");
  const total = of("semua")[0];
  const receipts = rows.find(({ id }) => id === "nota");
  const hari = of("hari")
    .map(shareOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byAmount = (by: Dimension) => of(by).map(shareOf).sort(mostFirst);
  return {
    sums: addUp(total ? [{ ...total, sales: receipts?.sales ?? 0, takenBack: receipts?.takenBack ?? 0 }] : []),
    bulan: monthsOf(hari),
    hari,
    tempat: byAmount("tempat"),
    cara: byAmount("cara"),
    kecamatan: districtsOf(of("pemilik")).sort(mostFirst),
    pemilik: byAmount("pemilik"),
    produk: byAmount("produk"),
  };
}

export type SalesReport = Awaited<ReturnType<typeof reportSales>>;

const order = new Intl.Collator("id");
const mostFirst = (a: Share, b: Share) =>
  b.amount - a.amount || order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

function shareOf({ by, kecamatan: _, ...row }: SumRow): Share {
  if (by === "hari") return { ...row, name: formatShortDate(row.id) };
  if (by === "cara") return { ...row, name: methodWords[row.id as PayMethod] };
  return row;
}

/** What the owners of each kecamatan sold. */
function districtsOf(owners: readonly SumRow[]): Share[] {
  return [...Map.groupBy(owners, ({ kecamatan }) => kecamatan ?? "")].map(([id, owners]) => ({
    id,
    name: owners[0]?.detail || "Belum diketahui",
    detail: "",
    ...addUp(owners),
  }));
}

function monthsOf(days: readonly Share[]): Share[] {
  return [...Map.groupBy(days, ({ id }) => id.slice(0, 7))].map(([id, days]) => ({
    id,
    name: formatMonth(id),
    detail: "",
    ...addUp(days),
  }));
}

function addUp(rows: readonly Sums[]): Sums {
  const sum = (key: keyof Sums) => rows.reduce((total, row) => total + row[key], 0);
  return {
    lines: sum("lines"),
    units: sum("units"),
    amount: sum("amount"),
    cut: sum("cut"),
    net: sum("net"),
    sales: sum("sales"),
    takenBack: sum("takenBack"),
  };
}
