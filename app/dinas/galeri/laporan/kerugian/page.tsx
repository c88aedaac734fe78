import type { Metadata } from "next";
import { LossTable } from "@/app/_galeri/loss-table";
import { guarded } from "@/app/_request/page-guard";
import { readAfter } from "@/app/_request/read-after";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listLosses } from "@/domain/consignments/list-losses";
import { choosePlace } from "../../choose-place";
import { NoPlace } from "../../no-place";
import { PlaceTabs } from "../../place-tabs";
import { ReportTabs } from "../report-tabs";

export const metadata: Metadata = { title: "Kerugian" };

type Props = PageProps<"/dinas/galeri/laporan/kerugian">;
const base = "/dinas/galeri/laporan/kerugian";

export default function LossesPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Losses searchParams={searchParams} />
    </Waiting>
  );
}

async function Losses({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Kerugian" />;
  const after = readAfter(params.sesudah);
  const losses = await guarded(() => listLosses(actor, { placeId: place.id }, { after }));
  const here = `${base}?tempat=${place.id}`;
  return (
    <>
      <PageHeader
        title="Kerugian"
        lead={`Barang di ${place.name} yang dimusnahkan atau hilang, dan bagian yang ditanggung menurut aturan yang berlaku pada harinya. Pemiliknya melihat baris yang sama.`}
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <ReportTabs current="kerugian" />
        <PlaceTabs base={base} places={places} current={place.id} />
        {losses.rows.length === 0 ? (
          <EmptyState title="Tidak ada kerugian">Belum ada barang yang dimusnahkan atau hilang di sini.</EmptyState>
        ) : (
          <LossTable losses={losses} withOwner paper={(id) => `/dinas/galeri/titipan/surat/${id}`} />
        )}
        <Pagination first={after ? here : undefined} next={losses.next && `${here}&sesudah=${losses.next}`} />
      </div>
    </>
  );
}
