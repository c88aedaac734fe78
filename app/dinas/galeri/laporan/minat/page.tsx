import type { Metadata } from "next";
import { InterestTable } from "@/app/_galeri/interest-table";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listInterest } from "@/domain/interest/list-interest";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { DayTabs, readLength } from "../day-tabs";
import { reportQuery } from "../report-address";
import { ReportTabs } from "../report-tabs";

export const metadata: Metadata = { title: "Minat pembeli" };

type Props = PageProps<"/dinas/galeri/laporan/minat">;

export default function InterestPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Interest searchParams={searchParams} />
    </Waiting>
  );
}

async function Interest({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const days = readLength(oneWord((await searchParams).hari));
  const to = today();
  const period = { from: addDays(to, 1 - days), to };
  const rows = await guarded(() => listInterest(actor, period));
  const opens = (id: string) => ({
    days: `/dinas/galeri/laporan/minat/${id}?hari=${days}`,
    sold: `/dinas/galeri/laporan/baris?${reportQuery({ ...period, productId: id })}`,
  });
  return (
    <>
      <PageHeader
        title="Minat pembeli"
        lead="Produk yang paling sering dibuka, dipindai, dan ditanyakan, di samping yang terjual."
        actions={<PrintButton />}
      />
      <div className="space-y-6">
        <ReportTabs current="minat" />
        <DayTabs base="/dinas/galeri/laporan/minat" current={days} />
        <InterestTable rows={rows} days={days} withOwner opens={opens} />
      </div>
    </>
  );
}
