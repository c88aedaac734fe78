import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { measurePromises } from "@/domain/settlements/measure-promises";
import { promiseQuery } from "../promise-address";
import { ReportTabs } from "../report-tabs";
import { KeptTable } from "./kept-table";
import { PromisedTable } from "./promised-table";
import { UnmadeTable } from "./unmade-table";

export const metadata: Metadata = { title: "Janji setoran" };

export default function PromisesPage() {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Promises />
    </Waiting>
  );
}

async function Promises() {
  const actor = await requireActor();
  const { kept, overdue, unmade } = await guarded(() => measurePromises(actor));
  const nothing = kept.length + overdue.rows.length + unmade.length === 0;
  return (
    <>
      <PageHeader
        title="Janji setoran"
        lead="Apakah pemilik dibayar pada hari yang dijanjikan. Hari itu ditetapkan pada aturan titip jual."
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <ReportTabs current="janji" />
        {nothing && (
          <EmptyState title="Belum ada yang dijanjikan">
            Setoran disusun dari barang yang terjual; hari pembayarannya diukur di sini.
          </EmptyState>
        )}
        {unmade.length > 0 && <UnmadeTable unmade={unmade} />}
        {overdue.rows.length > 0 && (
          <PromisedTable
            title="Lewat janji dan belum dibayar"
            caption="Setoran yang lewat janji, yang paling lama di atas"
            rows={overdue.rows}
            action={
              <TextLink href={`/dinas/galeri/laporan/janji/setoran?${promiseQuery({ outcome: "lewat" })}`}>
                Lihat semua ({overdue.sums.rows.toLocaleString("id-ID")})
              </TextLink>
            }
          />
        )}
        {kept.length > 0 && <KeptTable kept={kept} />}
      </div>
    </>
  );
}
