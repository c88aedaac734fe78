import type { Metadata } from "next";
import { readLineBefore } from "@/app/_galeri/read-line-before";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listPlacesWith } from "@/domain/places/list-places-with";
import { listSoldLines } from "@/domain/reports/list-sold-lines";
import { reportSales } from "@/domain/reports/report-sales";
import { sumTakenBack } from "@/domain/reports/sum-taken-back";
import { formatPeriod } from "@/lib/format-period";
import { ExportLinks } from "../export-links";
import { NarrowedTo } from "../narrowed-to";
import { readReportFilter, reportQuery } from "../report-address";
import { ReportPeriod } from "../report-period";
import { LinesTable } from "./lines-table";

export const metadata: Metadata = { title: "Baris penjualan" };

type Props = PageProps<"/dinas/galeri/laporan/baris">;
const base = "/dinas/galeri/laporan/baris";

export default function SoldLinesPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <SoldLines searchParams={searchParams} />
    </Waiting>
  );
}

async function SoldLines({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const filter = readReportFilter(params);
  const isBack = oneWord(params.kembali) === "ya";
  const before = readLineBefore(oneWord(params.sebelum));
  const [places, report, back, { lines, hasMore }] = await guarded(() =>
    Promise.all([
      listPlacesWith(actor, "ledger.read"),
      reportSales(actor, filter),
      isBack ? sumTakenBack(actor, filter) : undefined,
      listSoldLines(actor, filter, { before, isBack }),
    ]),
  );
  const here = `${base}?${reportQuery(filter)}${isBack ? "&kembali=ya" : ""}`;
  const last = lines.at(-1);
  const sums = back ?? report.sums;
  return (
    <>
      <PageHeader
        title={isBack ? "Baris yang dibatalkan atau dikembalikan" : "Baris penjualan"}
        lead={
          <>
            {formatPeriod(filter.from, filter.to)}: {back && `${back.receipts.toLocaleString("id-ID")} nota, `}
            {sums.lines.toLocaleString("id-ID")} baris, {sums.units.toLocaleString("id-ID")} barang,{" "}
            <Money value={sums.amount} />.
          </>
        }
        crumbs={[
          { href: `/dinas/galeri/laporan?${reportQuery(filter)}`, label: "Laporan penjualan" },
          { label: "Baris" },
        ]}
        actions={<ExportLinks filter={filter} />}
      />
      <div className="space-y-6">
        <ReportPeriod base={base} filter={filter} places={places} asked={params} />
        <NarrowedTo base={base} filter={filter} report={report} />
        {lines.length === 0 ? (
          <EmptyState title="Tidak ada baris">Tidak ada baris yang cocok pada hari-hari itu.</EmptyState>
        ) : (
          <LinesTable lines={lines} />
        )}
        <Pagination
          first={before ? here : undefined}
          next={hasMore && last ? `${here}&sebelum=${last.soldOn}_${last.id}` : undefined}
        />
      </div>
    </>
  );
}
