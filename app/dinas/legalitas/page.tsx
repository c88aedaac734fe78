import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listWaiting } from "@/domain/legalitas/list-waiting";
import { queueKey, queueQuery } from "./queue-key";
import { WaitingTable } from "./waiting-table";

export const metadata: Metadata = { title: "Antrean legalitas" };

type Props = PageProps<"/dinas/legalitas">;

export default function QueuePage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Queue searchParams={searchParams} />
    </Waiting>
  );
}

async function Queue({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const after = queueKey(oneWord(search.sejak), oneWord(search.id));
  const { rows, next } = await guarded(() => listWaiting(actor, after));
  return (
    <>
      <PageHeader title="Antrean legalitas" lead="Yang paling lama menunggu berada paling atas." />
      {rows.length === 0 ? (
        <EmptyState title={after ? "Tidak ada lagi" : "Tidak ada yang menunggu"}>
          Dokumen yang diajukan pelaku UMKM muncul di sini.
        </EmptyState>
      ) : (
        <Card flush>
          <WaitingTable rows={rows} />
        </Card>
      )}
      <Pagination
        previous={after && "/dinas/legalitas"}
        next={next && `/dinas/legalitas?${queueQuery(next)}`}
        label="Halaman antrean"
      />
    </>
  );
}
