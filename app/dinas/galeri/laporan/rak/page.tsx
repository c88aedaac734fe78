import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listStanding, sumStanding } from "@/domain/reports/list-standing";
import { nameFilter } from "@/domain/reports/name-filter";
import { readReportFilter, reportQuery } from "../report-address";
import { SheetLink } from "../sheet-link";
import { cameFrom } from "./came-from";
import { StandingTable } from "./standing-table";

export const metadata: Metadata = { title: "Isi rak" };

type Props = PageProps<"/dinas/galeri/laporan/rak">;
const number = (value: number) => value.toLocaleString("id-ID");

export default function StandingPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <OnShelves searchParams={searchParams} />
    </Waiting>
  );
}

async function OnShelves({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { placeId, productId, businessId, kecamatanCode } = readReportFilter(params);
  const filter = { placeId, productId, businessId, kecamatanCode };
  const after = oneWord(params.sesudah)?.match(/^\d{1,9}_[0-9a-f-]{36}$/)?.[0];
  const [sums, { rows, next }, names] = await guarded(() =>
    Promise.all([sumStanding(actor, filter), listStanding(actor, filter, { after }), nameFilter(actor, filter)]),
  );
  const query = reportQuery(filter);
  const from = cameFrom(params);
  const here = `/dinas/galeri/laporan/rak?${query}&${from.says}`;
  return (
    <>
      <PageHeader
        title="Isi rak"
        lead={`${names.join(", ") || "Semua tempat"}: ${number(sums.units)} barang dari ${number(sums.kinds)} jenis milik ${number(sums.owners)} pemilik, sekarang.`}
        crumbs={[from, { label: "Isi rak" }]}
        actions={
          <>
            <SheetLink list="rak" query={query} />
            <PrintButton />
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title="Tidak ada di rak">Sekarang tidak ada barang yang cocok di rak mana pun.</EmptyState>
      ) : (
        <StandingTable rows={rows} />
      )}
      <Pagination first={after ? here : undefined} next={next && `${here}&sesudah=${next}`} />
    </>
  );
}
