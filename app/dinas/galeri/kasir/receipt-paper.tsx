import { Money } from "@/components/ui/money";
import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords } from "@/domain/sales/words";
import { formatMoment } from "@/lib/dates";
import type { KeptSale } from "./queue/store";

type Props = { place: string; cashier: string; sale: KeptSale; width: "58" | "80" };

/** The receipt as it comes out of a narrow printer; on paper it stands alone. */
export function ReceiptPaper({ place, cashier, sale, width }: Props) {
  const { soldAt, method, tendered, lines } = sale.message.sale;
  const total = sale.receipt.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  return (
    <div data-receipt={width} className="mx-auto max-w-xs rounded-control border border-line bg-surface p-4 text-sm">
      <p className="text-center font-bold">{place}</p>
      <p className="text-center text-ink-soft text-xs">
        Nota {receiptCode(sale.id)} · {formatMoment(String(soldAt))}
        <br />
        Kasir: {cashier}
      </p>
      <ul className="my-3 space-y-1.5 border-line border-y border-dashed py-2">
        {sale.receipt.map(({ product, quantity, unitPrice }, i) => (
          <li key={lines[i]?.id}>
            <span className="block">{product}</span>
            <span className="flex justify-between tabular-nums">
              <span>
                {quantity} × <Money value={unitPrice} />
              </span>
              <Money value={quantity * unitPrice} />
            </span>
          </li>
        ))}
      </ul>
      <p className="flex justify-between font-bold">
        <span>Jumlah</span>
        <Money value={total} />
      </p>
      <p className="flex justify-between">
        <span>{methodWords[method]}</span>
        <Money value={tendered ?? total} />
      </p>
      {method === "tunai" && tendered !== undefined && (
        <p className="flex justify-between">
          <span>Kembali</span>
          <Money value={tendered - total} />
        </p>
      )}
      <p className="mt-3 text-center text-xs">Terima kasih sudah membeli produk UMKM.</p>
    </div>
  );
}
