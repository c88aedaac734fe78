import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { reportSales } from "@/domain/reports/report-sales";
import { choosePlace } from "../choose-place";
import { formatPeriod } from "../format-period";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { PrintButton } from "../print-button";
import { readPeriod } from "../read-period";
import { DayBars } from "./day-bars";
import { PeriodForm } from "./period-form";
import { ReportStats } from "./report-stats";
import { ShareTable } from "./share-table";

export const metadata: Metadata = { title: "Laporan penjualan" };

export default async function ReportPage({ searchParams }: PageProps<"/dinas/galeri/laporan">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Laporan penjualan" />;
  const { from, to } = readPeriod(params);
  const report = await guarded(() => reportSales(actor, place.id, from, to));
  const rows = `/dinas/galeri/penjualan?${new URLSearchParams({ tempat: place.id, dari: from, sampai: to })}`;
  return (
    <>
      <PageHeader
        title="Laporan penjualan"
        lead={`${place.name}, ${formatPeriod(from, to)}. Dibaca langsung dari buku besar.`}
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <PlaceTabs base="/dinas/galeri/laporan" places={places} current={place.id} />
        <PeriodForm placeId={place.id} from={from} to={to} />
        {report.owners.length === 0 ? (
          <EmptyState title="Belum ada penjualan">Tidak ada penjualan di {place.name} pada hari-hari itu.</EmptyState>
        ) : (
          <>
            <ReportStats report={report} rows={rows} />
            {report.days.length > 1 && <DayBars days={report.days} placeId={place.id} />}
            <ShareTable
              title="Menurut produk"
              first="Produk"
              shares={report.products}
              href={(id) => `${rows}&produk=${id}`}
            />
            <ShareTable
              title="Menurut pemilik"
              first="Pemilik"
              shares={report.owners}
              href={(id) => `${rows}&usaha=${id}`}
            />
            <ShareTable title="Menurut kecamatan pemilik" first="Kecamatan" shares={report.districts} />
          </>
        )}
      </div>
    </>
  );
}
