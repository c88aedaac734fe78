import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { Waiting } from "@/components/ui/waiting";
import { listRotation } from "@/domain/reports/list-rotation";
import { choosePlace } from "../../choose-place";
import { NoPlace } from "../../no-place";
import { PlaceTabs } from "../../place-tabs";
import { ReportTabs } from "../report-tabs";
import { RotationTable } from "./rotation-table";

export const metadata: Metadata = { title: "Perputaran barang" };

type Props = PageProps<"/dinas/galeri/laporan/perputaran">;
const base = "/dinas/galeri/laporan/perputaran";
const quiet = [14, 30, 60] as const;
const length = 100;

export default function RotationPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Rotation searchParams={searchParams} />
    </Waiting>
  );
}

async function Rotation({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Perputaran barang" />;
  const all = await guarded(() => listRotation(actor, place.id));
  const least = quiet.find((days) => String(days) === oneWord(params.diam)) ?? 0;
  const rows = all.filter(({ quietDays }) => quietDays >= least);
  const page = readCount(params.halaman) ?? 1;
  const start = (page - 1) * length;
  const here = `${base}?tempat=${place.id}&diam=${least}`;
  return (
    <>
      <PageHeader
        title="Perputaran barang"
        lead={`Barang di rak ${place.name}: berapa lama, secepat apa terjual, dan cukup untuk berapa hari.`}
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <ReportTabs current="perputaran" />
        <PlaceTabs base={base} places={places} current={place.id} />
        <div data-print="no">
          <Tabs
            label="Tanpa penjualan"
            tabs={[0, ...quiet].map((days) => ({
              href: `${base}?tempat=${place.id}&diam=${days}`,
              label: days === 0 ? "Semua di rak" : `${days} hari tak terjual`,
              count: all.filter(({ quietDays }) => quietDays >= days).length,
              current: days === least,
            }))}
          />
        </div>
        {rows.length === 0 ? (
          <EmptyState title={all.length === 0 ? "Rak masih kosong" : "Semua barang bergerak"}>
            {all.length === 0
              ? "Barang tampil di sini begitu dititipkan."
              : `Tidak ada barang yang ${least} hari di rak tanpa terjual.`}
          </EmptyState>
        ) : (
          <RotationTable rows={rows.slice(start, start + length)} placeId={place.id} />
        )}
        <Pagination
          previous={page > 1 ? `${here}&halaman=${page - 1}` : undefined}
          next={rows.length > start + length ? `${here}&halaman=${page + 1}` : undefined}
        />
      </div>
    </>
  );
}
