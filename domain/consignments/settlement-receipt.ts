import type { Content } from "pdfmake/interfaces";
import { amountInWords } from "@/lib/amount-in-words";
import { formatDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { dataTable } from "@/lib/pdf/data-table";
import { facts } from "@/lib/pdf/facts";
import type { PaperFacts } from "./get-paper";

type Payout = NonNullable<PaperFacts["payout"]>;

const number = new Intl.NumberFormat("id-ID");

/** What a payout's receipt says: the amount, also in words, and each item it pays for. */
export function receiptContent(paper: PaperFacts, payout: Payout): Content[] {
  const words = amountInWords(payout.amount);
  return [
    facts([
      ["Sudah diterima dari", paper.place],
      ["Oleh", `${paper.counterparty}${paper.business ? ` (${paper.business})` : ""}`],
      ["Sejumlah", formatRupiah(payout.amount)],
      ["Terbilang", `${words[0]?.toUpperCase()}${words.slice(1)} rupiah`],
      ["Untuk", `Hasil titip jual sampai ${formatDate(payout.through)}`],
      [
        "Cara",
        payout.method === "tunai" ? "Tunai" : `Transfer${payout.reference ? `, bukti ${payout.reference}` : ""}`,
      ],
    ]),
    items(payout),
  ];
}

function items({ items, gross, cut, amount }: Payout) {
  const columns = [
    { head: "Barang", width: "*" },
    { head: "Label" },
    { head: "Jumlah", isNumber: true },
    { head: "Penjualan", isNumber: true },
    { head: "Potongan", isNumber: true },
    { head: "Untuk pemilik", isNumber: true },
  ];
  const rows = items.map((item) =>
    item.batch === null
      ? [item.what, "", "", "", "", formatRupiah(item.net)]
      : [
          item.what,
          String(item.batch),
          number.format(item.units),
          formatRupiah(item.gross),
          formatRupiah(item.cut),
          formatRupiah(item.net),
        ],
  );
  const total = ["Jumlah", "", "", formatRupiah(gross), formatRupiah(cut), formatRupiah(amount)];
  return dataTable(columns, rows, { total });
}
