import { ShareBar } from "@/components/charts/share-bar";
import { Card } from "@/components/ui/card";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import type { Kept } from "@/domain/settlements/measure-promises";
import type { PromiseOutcome } from "@/domain/settlements/promise-outcomes";
import { formatMonth } from "@/lib/dates";
import { promiseQuery } from "../promise-address";

const opens = (month: string, outcome: PromiseOutcome, settlements: number) => (
  <NumberLink
    href={settlements === 0 ? undefined : `/dinas/galeri/laporan/janji/setoran?${promiseQuery({ month, outcome })}`}
  >
    {settlements.toLocaleString("id-ID")}
  </NumberLink>
);

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
          { header: "Tepat waktu", align: "end", cell: ({ month, onTime }) => opens(month, "tepat", onTime) },
          {
            header: "Terlambat dibayar",
            align: "end",
            cell: ({ month, late, lateDays }) => (
              <>
                {opens(month, "terlambat", late)}
                {lateDays !== null && (
                  <span className="block text-ink-soft text-sm">
                    rata-rata {lateDays.toLocaleString("id-ID", { maximumFractionDigits: 1 })} hari
                  </span>
                )}
              </>
            ),
          },
          { header: "Belum dibayar", align: "end", cell: ({ month, overdue }) => opens(month, "lewat", overdue) },
          { header: "Belum waktunya", align: "end", cell: ({ month, waiting }) => opens(month, "menunggu", waiting) },
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
