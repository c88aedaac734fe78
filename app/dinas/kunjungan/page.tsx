import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listVisits } from "@/domain/visits/list-visits";
import { pageAfter, pageStart } from "./page-start";
import { VisitTable } from "./visit-table";

export const metadata: Metadata = { title: "Kunjungan lapangan" };

const length = 50;

export default async function VisitsPage({ searchParams }: PageProps<"/dinas/kunjungan">) {
  const actor = await requireActor();
  const before = pageStart((await searchParams).sebelum);
  const visits = await guarded(() => listVisits(actor, { length, before }));
  return (
    <>
      <PageHeader title="Kunjungan lapangan" lead="Terbaru lebih dulu, dari semua petugas monitoring." />
      {visits.length > 0 ? (
        <Card flush>
          <VisitTable visits={visits} caption="Kunjungan lapangan" />
        </Card>
      ) : (
        <EmptyState title="Belum ada kunjungan">
          Petugas monitoring mencatat kunjungan dari HP, juga tanpa sinyal. Begitu terkirim, kunjungan tampil di sini.
        </EmptyState>
      )}
      <Pagination
        first={before && "/dinas/kunjungan"}
        next={visits.length === length ? `/dinas/kunjungan?sebelum=${pageAfter(visits.at(-1))}` : undefined}
        label="Halaman kunjungan"
      />
    </>
  );
}
