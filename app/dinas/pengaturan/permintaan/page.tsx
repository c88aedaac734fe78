import type { Metadata } from "next";
import { RequestClock } from "@/app/_privasi/request-clock";
import { requestNames, stateNames } from "@/app/_privasi/request-words";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { listRequests } from "@/domain/personal-data/list-requests";

export const metadata: Metadata = { title: "Permintaan data" };

export default function RequestsPage() {
  return (
    <>
      <PageHeader
        title="Permintaan data pribadi"
        lead="Hapus, batasi, atau salinan; dari akun atau dari loket. Dinas wajib menjawab dalam 3 × 24 jam sejak diterima (UU 27/2022)."
        actions={
          <ButtonLink href="/dinas/pengaturan/permintaan/kebocoran" variant="secondary" icon="warning">
            Kebocoran data
          </ButtonLink>
        }
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Requests />
      </Waiting>
    </>
  );
}

async function Requests() {
  const actor = await requireActor();
  const { waiting, answered } = await guarded(() => listRequests(actor));
  const now = new Date();
  const late = waiting.filter(({ dueAt }) => dueAt < now).length;
  return (
    <div className="space-y-6">
      {late > 0 && (
        <Notice tone="bad" title={`${late} permintaan lewat dari 3 × 24 jam`}>
          Putuskan hari ini, dan jelaskan keterlambatannya kepada pemohon.
        </Notice>
      )}
      {waiting.length === 0 ? (
        <EmptyState title="Tidak ada permintaan yang menunggu">
          Begitu seseorang meminta datanya dihapus atau dibatasi, atau salinannya di loket, permintaannya tampil di sini
          dengan sisa waktunya.
        </EmptyState>
      ) : (
        <Card flush title="Menunggu jawaban">
          <Table
            caption="Permintaan yang menunggu"
            rows={waiting}
            rowKey={({ id }) => id}
            columns={[
              {
                header: "Permintaan",
                cell: ({ id, kind, by }) => (
                  <TextLink href={`/dinas/pengaturan/permintaan/${id}`}>
                    {requestNames[kind]}: {by}
                  </TextLink>
                ),
              },
              { header: "Diterima", cell: ({ requestedAt }) => <Time value={requestedAt} /> },
              { header: "Waktu", cell: ({ dueAt }) => <RequestClock dueAt={dueAt} now={now} /> },
            ]}
          />
        </Card>
      )}
      {answered.length > 0 && (
        <Card flush title="Sudah selesai">
          <Table
            caption="Permintaan yang sudah selesai"
            rows={answered}
            rowKey={({ id }) => id}
            columns={[
              {
                header: "Permintaan",
                cell: ({ id, kind, by }) => (
                  <TextLink href={`/dinas/pengaturan/permintaan/${id}`}>
                    {requestNames[kind]}: {by}
                  </TextLink>
                ),
              },
              { header: "Hasil", cell: ({ state }) => stateNames[state] },
              { header: "Oleh", cell: ({ decidedBy }) => decidedBy ?? "–" },
              { header: "Pada", cell: ({ decidedAt }) => (decidedAt ? <Time value={decidedAt} /> : "–") },
            ]}
          />
        </Card>
      )}
    </div>
  );
}
