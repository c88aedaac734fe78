import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listAuditChoices } from "@/domain/audit-trail/list-audit-choices";
import { listAuditEvents } from "@/domain/audit-trail/list-audit-events";
import { auditFilter } from "@/domain/audit-trail/schema";
import { ChainNotice } from "./chain-notice";
import { EventList } from "./event-list";
import { TrailFilter } from "./trail-filter";

export const metadata: Metadata = { title: "Jejak" };

export default function TrailPage({ searchParams }: PageProps<"/dinas/jejak">) {
  return (
    <>
      <PageHeader title="Jejak" lead="Siapa melakukan apa dan kapan. Tidak ada yang dapat menghapusnya." />
      <Waiting fallback={<Skeleton lines={10} />}>
        <Trail searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function Trail({ searchParams }: Pick<PageProps<"/dinas/jejak">, "searchParams">) {
  const params = await searchParams;
  const typed = {
    orang: oneWord(params.orang),
    tindakan: oneWord(params.tindakan),
    jenis: oneWord(params.jenis),
    subjek: oneWord(params.subjek),
    hari: oneWord(params.hari),
  };
  const filter = auditFilter.parse({
    person: typed.orang,
    action: typed.tindakan,
    kind: typed.jenis,
    subject: typed.subjek,
    day: typed.hari,
    after: oneWord(params.sesudah),
  });
  const actor = await requireActor();
  const [{ events, next }, choices] = await guarded(() =>
    Promise.all([listAuditEvents(actor, filter), listAuditChoices(actor)]),
  );
  const kept = Object.entries(typed).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const address = (...more: [string, string][]) => `/dinas/jejak?${new URLSearchParams([...kept, ...more])}`;
  return (
    <div className="space-y-5">
      <TrailFilter typed={typed} choices={choices} />
      {events.length === 0 ? (
        <EmptyState title="Tidak ada jejak yang cocok">
          Longgarkan saringan di atas, misalnya hapus tanggal atau nama orangnya.
        </EmptyState>
      ) : (
        <>
          <ChainNotice events={events} />
          <EventList events={events} />
        </>
      )}
      <Pagination first={filter.after && address()} next={next && address(["sesudah", next])} />
    </div>
  );
}
