import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords } from "@/domain/sales/words";
import { formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import type { KeptSale } from "./queue/store";

/** A receipt as plain lines, for a message. */
export function receiptText(place: string, { id, receipt, message }: KeptSale) {
  const { soldAt, method, tendered } = message.sale;
  const total = receipt.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  return [
    place,
    `Nota ${receiptCode(id)}, ${formatMoment(String(soldAt))}`,
    ...receipt.map(
      ({ product, quantity, unitPrice }) => `${quantity} × ${product} = ${formatRupiah(quantity * unitPrice)}`,
    ),
    `Jumlah ${formatRupiah(total)} (${methodWords[method]})`,
    ...(method === "tunai" && tendered
      ? [`Diterima ${formatRupiah(tendered)}, kembali ${formatRupiah(tendered - total)}`]
      : []),
    "Terima kasih sudah membeli produk UMKM.",
  ].join("\n");
}
