import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { countWaitingAges } from "@/domain/legalitas/statistics/count-waiting-ages";
import { readStatistics } from "@/domain/legalitas/statistics/read-statistics";
import { formatDate } from "@/lib/dates";
import { periodOf, statisticsAddress } from "./period";
import { PeriodChoice } from "./period-choice";
import { SpreadCard } from "./spread-card";
import { Totals } from "./totals";
import { WaitingCard } from "./waiting-card";

export const metadata: Metadata = { title: "Statistik pemeriksaan" };

type Props = PageProps<"/dinas/legalitas/statistik">;

export default function StatisticsPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Statistics searchParams={searchParams} />
    </Waiting>
  );
}

async function Statistics({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const period = periodOf(search);
  const [{ all, kinds, officers }, ages] = await guarded(() =>
    Promise.all([readStatistics(actor, period), countWaitingAges(actor)]),
  );
  const rows = (more: Record<string, string>) => statisticsAddress("/putusan", period, more);
  return (
    <>
      <PageHeader
        title="Statistik pemeriksaan"
        lead={`Dokumen yang diputus ${formatDate(period.from)} sampai ${formatDate(period.to)}: berapa hari sejak diajukan.`}
        crumbs={[{ href: "/dinas/legalitas", label: "Antrean legalitas" }, { label: "Statistik" }]}
        actions={<PrintButton />}
      />
      <PeriodChoice period={period} />
      <div className="space-y-6">
        {all && <Totals spread={all} href={rows} />}
        <SpreadCard
          title="Per jenis dokumen"
          first="Jenis"
          rows={kinds}
          hasTarget
          href={({ key }, more) => rows({ jenis: key, ...more })}
        />
        <SpreadCard
          title="Per petugas"
          first="Petugas"
          rows={officers}
          href={({ key }, more) => rows({ petugas: key, ...more })}
        />
        <WaitingCard ages={ages} />
        <p className="text-ink-soft text-sm">
          Dihitung dalam hari kalender. Keputusan yang kemudian dibatalkan tidak dihitung; keputusan penggantinya memuat
          seluruh waktu menunggunya.
        </p>
      </div>
    </>
  );
}
