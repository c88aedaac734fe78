import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import type { BalanceRow, Balances } from "@/domain/settlements/list-balances";
import { formatDate } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { settleAction } from "./actions";
import { unsettledQuery } from "./unsettled-address";

type Props = {
  placeId: string;
  through: string;
  balances: Balances;
  mayRun: boolean;
};

/** What is owed and not settled yet; settling takes every owner whose balance reaches the minimum. */
export function BalanceCard({ placeId, through, balances: { rows, sums, least }, mayRun }: Props) {
  const opens = ({ businessId }: BalanceRow, value: number) => (
    <NumberLink href={`/dinas/galeri/setoran/belum?${unsettledQuery({ placeId, businessId, through })}`}>
      <Money value={value} />
    </NumberLink>
  );
  return (
    <Card title={`Belum disetorkan, sampai ${formatDate(through)}`} flush>
      {sums.owners === 0 ? (
        <p className="px-5 pb-5 text-ink-soft">Semua penjualan sampai hari itu sudah masuk setoran.</p>
      ) : (
        <Table
          caption="Bagian pemilik yang belum disetorkan"
          rows={rows}
          rowKey={({ businessId }) => businessId}
          columns={[
            {
              header: "Pemilik",
              cell: ({ business }) => business,
              total: `Jumlah ${sums.owners.toLocaleString("id-ID")} pemilik`,
            },
            {
              header: "Penjualan",
              align: "end",
              cell: (row) => opens(row, row.gross),
              total: <Money value={sums.gross} />,
            },
            { header: "Potongan", align: "end", cell: (row) => opens(row, row.cut), total: <Money value={sums.cut} /> },
            ...(sums.isAdjusted
              ? [
                  {
                    header: "Bagian dinas atas kerugian",
                    align: "end" as const,
                    cell: (row: BalanceRow) => opens(row, row.adjusted),
                    total: <Money value={sums.adjusted} />,
                  },
                ]
              : []),
            {
              header: "Untuk pemilik",
              align: "end",
              cell: (row) => opens(row, row.net),
              total: <Money value={sums.net} />,
            },
            { header: "Keterangan", cell: (row) => <Standing row={row} least={least.value} /> },
          ]}
        />
      )}
      {mayRun && (
        <div className="border-line border-t p-5">
          <Form action={settleAction} submit="Susun setoran">
            <input type="hidden" name="placeId" value={placeId} />
            <DateField
              name="through"
              label="Sampai tanggal"
              defaultValue={through}
              hint={`Yang di bawah ${formatRupiah(least.value)} atau minus dibawa ke setoran berikutnya; yang harganya belum dijelaskan menunggu. Dijalankan dua kali tidak membayar dua kali.`}
            />
          </Form>
        </div>
      )}
    </Card>
  );
}

function Standing({ row: { net, held }, least }: { row: BalanceRow; least: number }) {
  if (held === 0) return <Ready net={net} least={least} />;
  const [all, free] = [net, net - held].map((sum) => sum > 0 && sum >= least);
  return (
    <>
      {all && !free ? <Badge tone="warn">Menunggu harga dijelaskan</Badge> : <Ready net={net - held} least={least} />}
      <p className="mt-1 text-ink-soft text-sm">
        Tanpa <Money value={held} />, yang menunggu selisih harga dijelaskan
      </p>
    </>
  );
}

function Ready({ net, least }: { net: number; least: number }) {
  if (net < 0) return <Badge tone="warn">Minus, dibawa ke berikutnya</Badge>;
  if (net === 0 || net < least) return <Badge>Di bawah setoran terkecil</Badge>;
  return <Badge tone="good">Dapat disetorkan</Badge>;
}
