import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { listPapers } from "@/domain/consignments/list-papers";
import { paperNumber, paperTitles } from "@/domain/consignments/paper-words";
import { choosePlace } from "../../choose-place";
import { NoPlace } from "../../no-place";

export const metadata: Metadata = { title: "Surat titipan" };

export default async function PapersPage({ searchParams }: PageProps<"/dinas/galeri/titipan/surat">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Surat titipan" />;
  const before = readCount(params.sebelum);
  const { papers, hasMore } = await guarded(() => listPapers(actor, place.id, before));
  const home = `/dinas/galeri/titipan?tempat=${place.id}`;
  const here = `/dinas/galeri/titipan/surat?tempat=${place.id}`;
  return (
    <>
      <PageHeader
        title="Surat titipan"
        lead={`${place.name}. Nomornya berurut tanpa lubang, per jenis dan tahun.`}
        crumbs={[{ href: home, label: "Titipan" }, { label: "Surat" }]}
      />
      {papers.length === 0 ? (
        <EmptyState title="Belum ada surat">
          Surat dibuat sendiri saat barang diterima, dipindah, atau dikembalikan.
        </EmptyState>
      ) : (
        <Card flush>
          <Table
            caption="Surat, yang terbaru di atas"
            rows={papers}
            rowKey={({ id }) => id}
            columns={[
              {
                header: "Nomor",
                cell: (paper) => (
                  <TextLink href={`/dinas/galeri/titipan/surat/${paper.id}`}>{paperNumber(paper, paper.slug)}</TextLink>
                ),
              },
              { header: "Jenis", cell: ({ kind }) => paperTitles[kind] },
              { header: "Pihak lain", cell: ({ business, counterparty }) => business ?? counterparty },
              { header: "Petugas", cell: ({ by }) => by },
              { header: "Waktu", cell: ({ at }) => <Time value={at} /> },
            ]}
          />
        </Card>
      )}
      <Pagination
        first={before ? here : undefined}
        next={hasMore ? `${here}&sebelum=${papers.at(-1)?.seq}` : undefined}
      />
    </>
  );
}
