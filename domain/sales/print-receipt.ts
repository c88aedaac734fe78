import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import type { Paper } from "@/lib/pdf/paper";
import type { Actor } from "../policy";
import { getSale } from "./get-sale";
import { receiptCode } from "./receipt-code";
import { methodWords, saleKindWords } from "./words";

const point = 72 / 25.4;

/** The receipt of a sale, on a roll of 58 or 80 mm. */
export async function printReceipt(actor: Actor, id: string, width: 58 | 80, tx: Db = db): Promise<Paper> {
  const sale = await getSale(actor, id, tx);
  const pair = (left: string, right: string, bold = false): Content => ({
    columns: [
      { text: left, width: "*", bold },
      { text: right, alignment: "right", width: "auto", bold },
    ],
  });
  const change =
    sale.tendered === null
      ? []
      : [pair("Diterima", formatRupiah(sale.tendered)), pair("Kembali", formatRupiah(sale.tendered - sale.total))];
  const margin = 3 * point;
  const dashes = { type: "line", x1: 0, y1: 0, x2: width * point - 2 * margin, y2: 0, lineWidth: 0.5 } as const;
  const rule = (): Content => ({ canvas: [{ ...dashes, dash: { length: 2 } }], margin: [0, 4, 0, 4] });
  return {
    title: `Nota ${receiptCode(sale.id)}`,
    author: sale.place,
    dated: sale.soldAt,
    size: { width: width * point, height: "auto" },
    margins: [margin, margin, margin, margin * 2],
    isNumbered: false,
    content: [
      { text: sale.place, bold: true, alignment: "center", fontSize: 10 },
      { text: sale.address, alignment: "center", fontSize: 7 },
      {
        fontSize: 8,
        stack: [
          { text: `Nota ${receiptCode(sale.id)}`, alignment: "center" },
          { text: formatMoment(sale.soldAt), alignment: "center" },
          { text: `Kasir: ${sale.seller}`, alignment: "center" },
          ...standsFor(sale).map((text) => ({ text, alignment: "center" as const, bold: true })),
          rule(),
          ...sale.lines.flatMap(({ product, quantity, unitPrice, amount }): Content[] => [
            { text: product },
            pair(`${quantity} × ${formatRupiah(unitPrice)}`, formatRupiah(amount)),
          ]),
          rule(),
          pair("Jumlah", formatRupiah(sale.total), true),
          pair("Bayar", methodWords[sale.method]),
          ...change,
          { text: "Terima kasih sudah membeli produk UMKM.", alignment: "center", margin: [0, 8, 0, 0] },
        ],
      },
    ],
  };
}

type Sale = Awaited<ReturnType<typeof getSale>>;

/** What a receipt is besides a sale that still stands: printed later it must not pass for one. */
function standsFor({ kind, corrections, left }: Sale) {
  if (kind !== "jual") return [saleKindWords[kind]];
  const last = corrections.at(-1);
  if (!last) return [];
  if (left.length > 0) {
    const back = corrections.reduce((sum, { total }) => sum - total, 0);
    return [`SEBAGIAN DIKEMBALIKAN: ${formatRupiah(back)}`];
  }
  return [`${last.kind === "batal" ? "DIBATALKAN" : "DIKEMBALIKAN SELURUHNYA"} ${formatMoment(last.soldAt)}`];
}
