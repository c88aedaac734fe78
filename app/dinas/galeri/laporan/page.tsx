import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listPlacesWith } from "@/domain/places/list-places-with";
import { reportSales } from "@/domain/reports/report-sales";
import { type Side, sides } from "@/domain/reports/words";
import { formatPeriod } from "@/lib/format-period";
import { ExportLinks } from "./export-links";
import { NarrowedTo } from "./narrowed-to";
import { OneSide } from "./one-side";
import { readReportFilter, reportQuery } from "./report-address";
import { ReportPeriod } from "./report-period";
import { ReportStats } from "./report-stats";
import { ReportTabs } from "./report-tabs";
import { ShareTable } from "./share-table";
import { TimeChart } from "./time-chart";

export const metadata: Metadata = { title: "Laporan penjualan" };

type Props = PageProps<"/dinas/galeri/laporan">;
const base = "/dinas/galeri/laporan";

export default function ReportPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Report searchParams={searchParams} />
    </Waiting>
  );
}

async function Report({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const filter = readReportFilter(params);
  const [places, report] = await guarded(() =>
    Promise.all([listPlacesWith(actor, "ledger.read"), reportSales(actor, filter)]),
  );
  const place = places.find(({ id }) => id === filter.placeId);
  const rows = `${base}/baris?${reportQuery(filter)}`;
  const only = sides.find((side) => side === oneWord(params.menurut));
  return (
    <>
      <PageHeader
        title="Laporan penjualan"
        lead={`${place?.name ?? (places.length === 1 ? places[0]?.name : "Semua tempat")}, ${formatPeriod(filter.from, filter.to)}. Dijumlahkan dari buku besar; setiap angka membuka barisnya.`}
        actions={<ExportLinks filter={filter} />}
      />
      <div className="space-y-6">
        <ReportTabs current="penjualan" />
        <ReportPeriod base={base} filter={filter} places={places} asked={params} />
        <NarrowedTo base={base} filter={filter} report={report} />
        {report.sums.lines === 0 ? (
          <EmptyState title="Belum ada penjualan">
            Tidak ada penjualan yang cocok pada hari-hari itu. Pilih periode atau tempat lain.
          </EmptyState>
        ) : only ? (
          <OneSide side={only} report={report} filter={filter} page={readCount(params.halaman) ?? 1} />
        ) : (
          <>
            <ReportStats report={report} rows={rows} />
            <TimeChart report={report} filter={filter} />
            {sides
              .filter((side) => onOverview(side, report[side].length))
              .map((side) => (
                <ShareTable
                  key={side}
                  side={side}
                  shares={report[side]}
                  whole={report.sums.amount}
                  filter={filter}
                  most={5}
                />
              ))}
          </>
        )}
      </div>
    </>
  );
}

/** Days and months are in the picture already; a side with one row says nothing new, except of what was sold and whose. */
function onOverview(side: Side, rows: number) {
  if (side === "hari" || side === "bulan") return false;
  return rows > 1 || side === "produk" || side === "pemilik";
}
