import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { type Rotation, rotationWindow } from "@/domain/reports/list-rotation";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { reportQuery } from "../report-address";

type Props = { rows: readonly Rotation[]; placeId: string };

const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 0 });

export function RotationTable({ rows, placeId }: Props) {
  const to = today();
  const window = `dari=${addDays(to, 1 - rotationWindow)}&sampai=${to}`;
  const standing = ({ id, businessId }: Pick<Rotation, "id" | "businessId">) =>
    `/dinas/galeri/laporan/rak?${reportQuery({ placeId, productId: id, businessId })}&asal=perputaran`;
  const lines = ({ id, businessId }: Pick<Rotation, "id" | "businessId">, days = window) =>
    `/dinas/galeri/laporan/baris?tempat=${placeId}&produk=${id}&usaha=${businessId}&${days}`;
  const sold = (row: Rotation) => (row.lastSold ? lines(row) : undefined);
  return (
    <Card flush>
      <Table
        caption="Barang di rak, yang paling lama tidak terjual di atas"
        rows={rows}
        rowKey={({ id, businessId }) => id + businessId}
        columns={[
          {
            header: "Barang",
            cell: ({ product, business }) => (
              <>
                {product}
                <span className="block font-normal text-ink-soft text-sm">{business}</span>
              </>
            ),
          },
          {
            header: "Di rak",
            align: "end",
            cell: (row) => <NumberLink href={standing(row)}>{row.onHand.toLocaleString("id-ID")}</NumberLink>,
          },
          {
            header: "Lama di rak",
            align: "end",
            cell: ({ days, paused, ...row }) => (
              <>
                <NumberLink href={standing(row)}>{days.toLocaleString("id-ID")} hari</NumberLink>
                {paused > 0 && (
                  <span className="block text-ink-soft text-sm">
                    tanpa{" "}
                    <NumberLink href={`/dinas/galeri/hari-buka?tempat=${placeId}&sejak=${addDays(to, -days - paused)}`}>
                      {paused.toLocaleString("id-ID")} hari tutup
                    </NumberLink>
                  </span>
                )}
              </>
            ),
          },
          {
            header: "Terakhir terjual",
            cell: ({ lastSold, days, ...row }) =>
              lastSold ? (
                <NumberLink href={lines(row, `dari=${lastSold}&sampai=${lastSold}`)}>
                  <Time value={lastSold} />
                </NumberLink>
              ) : (
                <Badge tone={days >= 30 ? "warn" : "neutral"}>
                  {days > rotationWindow ? `Tidak dalam ${rotationWindow} hari` : "Belum pernah"}
                </Badge>
              ),
          },
          {
            header: `Terjual ${rotationWindow} hari`,
            align: "end",
            cell: (row) => <NumberLink href={sold(row)}>{row.sold.toLocaleString("id-ID")}</NumberLink>,
          },
          {
            header: "Terjual dari yang ada",
            align: "end",
            cell: (row) => <NumberLink href={sold(row)}>{percent.format(row.turnover)}</NumberLink>,
          },
          {
            header: "Cukup untuk",
            align: "end",
            cell: ({ daysLeft, ...row }) =>
              daysLeft === null ? (
                "–"
              ) : (
                <NumberLink href={standing(row)}>{daysLeft.toLocaleString("id-ID")} hari</NumberLink>
              ),
          },
        ]}
      />
    </Card>
  );
}
