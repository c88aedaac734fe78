import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listWaiting } from "@/domain/legalitas/list-waiting";
import type { QueueFilter } from "@/domain/legalitas/queue-filter";
import { DecidedNotice } from "./[id]/decided-notice";
import { findDecided } from "./find-decided";
import { QueueFilterBar } from "./queue-filter";
import { queueAddress, queueKey } from "./queue-key";
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
  const filter: QueueFilter = {
    kind: oneWord(search.jenis),
    age: oneWord(search.umur),
    isLate: oneWord(search.lihat) === "lewat",
    isShared: oneWord(search.lihat) === "ganda",
  };
  const [{ rows, next }, kinds] = await guarded(() =>
    Promise.all([listWaiting(actor, { after, filter }), listKinds()]),
  );
  const decided = await findDecided(actor, oneWord(search.diputus));
  const isPart = queueAddress(filter) !== "/dinas/legalitas";
  return (
    <>
      <PageHeader
        title="Antrean legalitas"
        lead="Yang paling lama menunggu berada paling atas. Target dihitung dalam hari kalender sejak diajukan."
        actions={
          <ButtonLink href="/dinas/legalitas/statistik" variant="secondary" icon="chart">
            Statistik
          </ButtonLink>
        }
      />
      {decided && <DecidedNotice document={decided} />}
      <QueueFilterBar filter={filter} kinds={kinds} />
      {rows.length === 0 ? (
        <NoRows isLater={Boolean(after)} title="Tidak ada yang menunggu">
          {isPart ? "Tidak ada dokumen di bagian antrean ini." : "Dokumen yang diajukan pelaku UMKM muncul di sini."}
        </NoRows>
      ) : (
        <Card flush>
          <WaitingTable rows={rows} />
        </Card>
      )}
      <Pagination
        first={after && queueAddress(filter)}
        next={next && queueAddress(filter, next)}
        label="Halaman antrean"
      />
    </>
  );
}
