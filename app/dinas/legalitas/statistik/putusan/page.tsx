import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listDecided } from "@/domain/legalitas/statistics/list-decided";
import { formatDate } from "@/lib/dates";
import { periodOf, statisticsAddress } from "../period";
import { DecidedTable } from "./decided-table";

export const metadata: Metadata = { title: "Dokumen yang diputus" };

type Props = PageProps<"/dinas/legalitas/statistik/putusan">;

const key = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

export default function DecidedPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Decided searchParams={searchParams} />
    </Waiting>
  );
}

async function Decided({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const period = periodOf(search);
  const kind = oneWord(search.jenis);
  const officer = z.uuid().safeParse(oneWord(search.petugas)).data;
  const isLate = oneWord(search.lewat) === "1";
  const after = key.safeParse({ at: oneWord(search.sejak), id: oneWord(search.id) }).data;
  const filter = { kind, officer, isLate };
  const { rows, next } = await guarded(() => listDecided(actor, { ...period, filter, after }));
  const about = { ...(kind && { jenis: kind }), ...(officer && { petugas: officer }), ...(isLate && { lewat: "1" }) };
  const here = (more: Record<string, string> = {}) => statisticsAddress("/putusan", period, { ...about, ...more });
  return (
    <>
      <PageHeader
        title={isLate ? "Diputus lewat target" : "Dokumen yang diputus"}
        lead={`${formatDate(period.from)} sampai ${formatDate(period.to)}, yang terbaru paling atas.`}
        crumbs={[
          { href: "/dinas/legalitas", label: "Antrean legalitas" },
          { href: statisticsAddress("", period), label: "Statistik" },
          { label: "Dokumen yang diputus" },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title="Tidak ada">Tidak ada keputusan seperti itu dalam periode ini.</EmptyState>
      ) : (
        <Card flush>
          <DecidedTable rows={rows} />
        </Card>
      )}
      <Pagination
        first={after && here()}
        next={next && here({ sejak: next.at, id: next.id })}
        label="Halaman keputusan"
      />
    </>
  );
}
