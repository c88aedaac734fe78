import type { Content } from "pdfmake/interfaces";
import { amountInWords } from "@/lib/amount-in-words";
import { formatDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { facts } from "@/lib/pdf/facts";
import { paragraph } from "@/lib/pdf/paragraph";
import type { PaperFacts } from "./get-paper";

type Payout = NonNullable<PaperFacts["payout"]>;

/** What a payout's receipt says, with the amount in words. */
export function receiptContent(paper: PaperFacts, payout: Payout): Content[] {
  const words = amountInWords(payout.amount);
  return [
    facts([
      ["Sudah diterima dari", paper.place],
      ["Oleh", `${paper.counterparty}${paper.business ? ` (${paper.business})` : ""}`],
      ["Sejumlah", formatRupiah(payout.amount)],
      ["Terbilang", `${words[0]?.toUpperCase()}${words.slice(1)} rupiah`],
      ["Untuk", `Hasil titip jual sampai ${formatDate(payout.through)}`],
      ["Penjualan", formatRupiah(payout.gross)],
      ["Potongan", formatRupiah(payout.cut)],
      ...(payout.adjusted === 0 ? [] : [["Penyesuaian", formatRupiah(payout.adjusted)] as const]),
      [
        "Cara",
        payout.method === "tunai" ? "Tunai" : `Transfer${payout.reference ? `, bukti ${payout.reference}` : ""}`,
      ],
    ]),
    paragraph("Rincian per barang tercantum pada rekening titipan pemilik di portal."),
  ];
}
