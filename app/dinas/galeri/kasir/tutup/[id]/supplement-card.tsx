import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { PayMethod } from "@/domain/sales/words";
import type { getShift } from "@/domain/shifts/get-shift";
import { ShiftSum } from "./shift-sum";

type Props = { sums: Awaited<ReturnType<typeof getShift>>["sums"]; rows: string };

/** What came after the counting, apart from what was counted, and what both come to. */
export function SupplementCard({ sums, rows }: Props) {
  const late = `${rows}&susulan=ya`;
  const byWay = (method: PayMethod, sum: number) => (sum > 0 ? `${late}&cara=${method}` : undefined);
  return (
    <Card title="Susulan, di luar hitungan di atas">
      <DescriptionList
        items={[
          { term: "Penjualan susulan", detail: <ShiftSum href={late} value={sums.late} receipts={sums.lateSales} /> },
          { term: "QRIS susulan", detail: <ShiftSum href={byWay("qris", sums.lateQris)} value={sums.lateQris} /> },
          {
            term: "Transfer susulan",
            detail: <ShiftSum href={byWay("transfer", sums.lateTransfer)} value={sums.lateTransfer} />,
          },
          { term: "Tunai susulan", detail: <ShiftSum href={byWay("tunai", sums.lateCash)} value={sums.lateCash} /> },
          { term: "Penjualan bersih dengan susulan", detail: <ShiftSum href={rows} value={sums.net + sums.late} /> },
        ]}
      />
    </Card>
  );
}
