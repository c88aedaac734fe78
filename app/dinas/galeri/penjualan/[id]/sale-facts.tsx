import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getSale } from "@/domain/sales/get-sale";
import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords, saleKindWords } from "@/domain/sales/words";

type Sale = Awaited<ReturnType<typeof getSale>>;

const toSale = (id: string) => `/dinas/galeri/penjualan/${id}`;

export function SaleFacts({ sale }: { sale: Sale }) {
  const items = [
    { term: "Jenis", detail: saleKindWords[sale.kind] },
    { term: "Waktu", detail: <Time value={sale.soldAt} /> },
    { term: "Petugas", detail: sale.seller },
    { term: "Cara bayar", detail: methodWords[sale.method] },
    { term: "Jumlah", detail: <Money value={sale.total} /> },
    ...(sale.tendered !== null ? [{ term: "Uang diterima", detail: <Money value={sale.tendered} /> }] : []),
    ...(sale.reason ? [{ term: "Alasan", detail: sale.reason }] : []),
    ...(sale.approver ? [{ term: "Disetujui", detail: sale.approver }] : []),
    ...(sale.isOffline
      ? [{ term: "Tanpa jaringan", detail: <Arrived at={sale.receivedAt} isLate={sale.isLate} /> }]
      : []),
    ...(sale.correctsId
      ? [
          {
            term: "Mengoreksi",
            detail: <TextLink href={toSale(sale.correctsId)}>Nota {receiptCode(sale.correctsId)}</TextLink>,
          },
        ]
      : []),
    ...sale.corrections.map(({ id, kind, total, reason }) => ({
      term: saleKindWords[kind],
      detail: (
        <>
          <TextLink href={toSale(id)}>Nota {receiptCode(id)}</TextLink> <Money value={total} />: {reason}
        </>
      ),
    })),
  ];
  return (
    <Card>
      <DescriptionList items={items} />
    </Card>
  );
}

function Arrived({ at, isLate }: { at: Date; isLate: boolean }) {
  return (
    <>
      Tiba <Time value={at} />
      {isLate && ", sesudah kasir ditutup (susulan)"}
    </>
  );
}
