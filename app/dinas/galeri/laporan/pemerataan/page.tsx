import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { readFairness } from "@/domain/reports/read-fairness";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { DayTabs, readLength } from "../day-tabs";
import { ReportTabs } from "../report-tabs";
import { FairTable } from "./fair-table";
import { FairWords } from "./fair-words";

export const metadata: Metadata = { title: "Pemerataan" };

type Props = PageProps<"/dinas/galeri/laporan/pemerataan">;

export default function FairnessPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Fairness searchParams={searchParams} />
    </Waiting>
  );
}

async function Fairness({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const days = readLength(oneWord((await searchParams).hari));
  const to = today();
  const period = { from: addDays(to, 1 - days), to };
  const { owners, kecamatan, words } = await guarded(() => readFairness(actor, period));
  return (
    <>
      <PageHeader
        title="Pemerataan"
        lead="Siapa yang mendapat tempat di rak sekarang, dan siapa yang terjual. Bagian rak dihitung dari jenis barang: satu produk di satu tempat dihitung satu."
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <ReportTabs current="pemerataan" />
        <DayTabs base="/dinas/galeri/laporan/pemerataan" current={days} />
        {owners.length === 0 ? (
          <EmptyState title="Rak masih kosong">Pemerataan tampak di sini begitu ada barang yang dititipkan.</EmptyState>
        ) : (
          <>
            <FairWords words={words} period={period} />
            <FairTable side="kecamatan" rows={kecamatan} period={period} />
            <FairTable side="pemilik" rows={owners} period={period} />
          </>
        )}
      </div>
    </>
  );
}
