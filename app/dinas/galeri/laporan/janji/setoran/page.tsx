import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readAfter } from "@/app/_request/read-after";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listPromised } from "@/domain/settlements/list-promised";
import { outcomeWords } from "@/domain/settlements/promise-outcomes";
import { formatMonth } from "@/lib/dates";
import { MisreadNotice } from "../../../misread-notice";
import { promiseQuery, readPromiseFilter } from "../../promise-address";
import { SheetLink } from "../../sheet-link";
import { PromisedTable } from "../promised-table";

export const metadata: Metadata = { title: "Setoran menurut janji" };

type Props = PageProps<"/dinas/galeri/laporan/janji/setoran">;

export default function PromisedPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Promised searchParams={searchParams} />
    </Waiting>
  );
}

async function Promised({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const filter = readPromiseFilter(params);
  const after = readAfter(params.sesudah);
  const { sums, rows, next } = await guarded(() => listPromised(actor, filter, { after }));
  const query = promiseQuery(filter);
  const here = `/dinas/galeri/laporan/janji/setoran?${query}`;
  const { month, outcome } = filter;
  return (
    <>
      <PageHeader
        title={outcome ? outcomeWords[outcome] : "Setoran menurut janji"}
        lead={
          <>
            {month ? `Dijanjikan pada ${formatMonth(month)}` : "Semua bulan"}: {sums.rows.toLocaleString("id-ID")}{" "}
            setoran, <Money value={sums.net} />.
          </>
        }
        crumbs={[{ href: "/dinas/galeri/laporan/janji", label: "Janji setoran" }, { label: "Setoran" }]}
        actions={
          <>
            <SheetLink list="janji" query={query} />
            <PrintButton />
          </>
        }
      />
      <div className="mb-5 empty:hidden">
        <MisreadNotice asked={params} shown={month ? formatMonth(month) : "semua bulan"} />
      </div>
      {rows.length === 0 ? (
        <EmptyState title="Tidak ada setoran">Tidak ada setoran seperti itu pada bulan itu.</EmptyState>
      ) : (
        <PromisedTable rows={rows} caption="Setoran, yang paling dulu dijanjikan di atas" />
      )}
      <Pagination first={after ? here : undefined} next={next && `${here}&sesudah=${next}`} />
    </>
  );
}
