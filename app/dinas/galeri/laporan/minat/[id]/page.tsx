import type { Metadata } from "next";
import { InterestDays } from "@/app/_galeri/interest-days";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listInterestDays } from "@/domain/interest/list-interest-days";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { DayTabs, readLength } from "../../day-tabs";
import { SheetLink } from "../../sheet-link";

export const metadata: Metadata = { title: "Minat menurut hari" };

type Props = PageProps<"/dinas/galeri/laporan/minat/[id]">;
const number = (value: number) => value.toLocaleString("id-ID");

export default function InterestDaysPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <ByDay params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function ByDay({ params, searchParams }: Props) {
  const actor = await requireActor();
  const id = pathId((await params).id);
  const search = await searchParams;
  const days = readLength(oneWord(search.hari));
  const after = oneWord(search.sesudah)?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];
  const to = today();
  const period = { from: addDays(to, 1 - days), to };
  const { product, sums, rows, next } = await guarded(() => listInterestDays(actor, id, period, { after }));
  const base = `/dinas/galeri/laporan/minat/${id}`;
  return (
    <>
      <PageHeader
        title={product.name}
        lead={`${product.business}. ${days} hari terakhir: dibuka ${number(sums.seen)} kali, dari pindai QR ${number(sums.scanned)} kali, WhatsApp diketuk ${number(sums.written)} kali.`}
        crumbs={[
          { href: `/dinas/galeri/laporan/minat?hari=${days}`, label: "Minat pembeli" },
          { label: "Menurut hari" },
        ]}
        actions={
          <>
            <SheetLink list="minat" query={`produk=${id}&dari=${period.from}&sampai=${period.to}`} />
            <PrintButton />
          </>
        }
      />
      <div className="space-y-6">
        <DayTabs base={base} current={days} />
        {rows.length === 0 ? (
          <EmptyState title="Belum ada yang membuka">Tidak ada kunjungan ke produk ini pada hari-hari itu.</EmptyState>
        ) : (
          <InterestDays rows={rows} />
        )}
        <Pagination
          first={after ? `${base}?hari=${days}` : undefined}
          next={next && `${base}?hari=${days}&sesudah=${next}`}
        />
      </div>
    </>
  );
}
