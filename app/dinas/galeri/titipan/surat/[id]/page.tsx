import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { getPaper } from "@/domain/consignments/get-paper";
import { paperTitles } from "@/domain/consignments/paper-words";
import { LabelForm } from "./label-form";

export const metadata: Metadata = { title: "Surat" };

export default async function PaperPage({ params }: PageProps<"/dinas/galeri/titipan/surat/[id]">) {
  const id = pathId((await params).id);
  const actor = await requireActor();
  const paper = await guarded(() => getPaper(actor, id));
  const place = `?tempat=${paper.placeId}`;
  return (
    <>
      <PageHeader
        title={paperTitles[paper.kind]}
        lead={`Nomor ${paper.number}`}
        crumbs={[
          { href: `/dinas/galeri/titipan${place}`, label: "Titipan" },
          { href: `/dinas/galeri/titipan/surat${place}`, label: "Surat" },
          { label: paper.number },
        ]}
        actions={
          <ButtonLink href={`/api/papers/${paper.id}`} icon="file">
            Buka PDF
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <Card>
          <DescriptionList
            items={[
              { term: "Tempat", detail: paper.toPlace ? `${paper.place} ke ${paper.toPlace}` : paper.place },
              ...(paper.business ? [{ term: "Pemilik", detail: paper.business }] : []),
              { term: "Pihak lain", detail: paper.counterparty },
              ...(paper.witness ? [{ term: "Saksi", detail: paper.witness }] : []),
              ...(paper.reason ? [{ term: "Alasan", detail: paper.reason }] : []),
              { term: "Petugas", detail: paper.by },
              { term: "Waktu", detail: <Time value={paper.at} /> },
              ...(paper.photoId
                ? [{ term: "Foto", detail: <TextLink href={`/api/files/${paper.photoId}`}>Lihat foto</TextLink> }]
                : []),
            ]}
          />
        </Card>
        {paper.lines.length > 0 && (
          <Card title="Barang" flush>
            <Table
              caption="Barang dalam surat"
              rows={paper.lines}
              rowKey={({ batchId }) => batchId}
              columns={[
                {
                  header: "Barang",
                  cell: ({ batchId, product }) => (
                    <TextLink href={`/dinas/galeri/titipan/${batchId}`}>{product}</TextLink>
                  ),
                },
                { header: "Label", cell: ({ number }) => number },
                { header: "Kedaluwarsa", cell: ({ expiresOn }) => (expiresOn ? <Time value={expiresOn} /> : "–") },
                { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity },
              ]}
            />
          </Card>
        )}
        {paper.kind === "titip" && <LabelForm paperId={paper.id} />}
      </div>
    </>
  );
}
