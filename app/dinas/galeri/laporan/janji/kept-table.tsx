import { ShareBar } from "@/components/charts/share-bar";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { Kept } from "@/domain/settlements/measure-promises";
import { formatMonth } from "@/lib/dates";

const number = (value: number) => value.toLocaleString("id-ID");

/** Month by month: how many of the promises that have come due were kept. */
export function KeptTable({ kept }: { kept: readonly Kept[] }) {
  return (
    <Card title="Ketepatan menurut bulan janji" flush>
      <Table
        caption="Setoran menurut bulan pembayaran yang dijanjikan"
        rows={kept}
        rowKey={({ month }) => month}
        columns={[
          { header: "Bulan", cell: ({ month }) => formatMonth(month) },
          { header: "Tepat waktu", align: "end", cell: ({ onTime }) => number(onTime) },
          {
            header: "Terlambat dibayar",
            align: "end",
            cell: ({ late, lateDays }) =>
              lateDays === null
                ? number(late)
                : `${number(late)} (rata-rata ${lateDays.toLocaleString("id-ID", { maximumFractionDigits: 1 })} hari)`,
          },
          { header: "Belum dibayar", align: "end", cell: ({ overdue }) => number(overdue) },
          { header: "Belum waktunya", align: "end", cell: ({ waiting }) => number(waiting) },
          {
            header: "Ketepatan",
            align: "end",
            cell: ({ onTime, late, overdue }) =>
              onTime + late + overdue === 0 ? "–" : <ShareBar part={onTime} whole={onTime + late + overdue} />,
          },
        ]}
      />
    </Card>
  );
}
