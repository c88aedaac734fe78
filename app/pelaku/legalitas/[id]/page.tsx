import type { Metadata } from "next";
import { DecisionList } from "@/app/_legalitas/decision-list";
import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { DocumentFacts } from "@/app/_legalitas/document-facts";
import { DocumentPreview } from "@/app/_legalitas/document-preview";
import { RulingNotice } from "@/app/_legalitas/ruling-notice";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { kindForm } from "@/domain/legalitas/facts/kind-forms";
import { getDocument } from "@/domain/legalitas/get-document";
import { listProducts } from "@/domain/products/list-products";
import { ServiceNotice } from "../../_parts/service-notice";
import { CommitmentPart } from "./commitment-part";
import { CoverForm } from "./cover-form";

export const metadata: Metadata = { title: "Dokumen" };

type Props = PageProps<"/pelaku/legalitas/[id]">;

export default function OwnDocumentPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnDocument params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnDocument({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const document = await guarded(() => getDocument(actor, id));
  const { kind, kindName, state, endsOn, endsByRule, businessId, products, decisions } = document;
  const own = await guarded(() => listProducts(actor, businessId));
  const [sent] = await findOwnUploads(actor, oneWord(search.berkas));
  const others = own.filter((product) => !products.some(({ id }) => id === product.id));
  const another = `/pelaku/legalitas/baru?${new URLSearchParams({ jenis: kind, usaha: businessId })}`;
  const again = `${another}&dari=${id}`;
  return (
    <>
      <PageHeader
        title={kindName}
        lead={<DocumentBadge state={state} expiresOn={endsOn} endsByRule={endsByRule} />}
        crumbs={[{ href: `/pelaku/legalitas?usaha=${businessId}`, label: "Legalitas" }, { label: kindName }]}
      />
      <div className="grid gap-6 xl:grid-cols-2">
        <div className="space-y-6">
          <ServiceNotice actor={actor} businessId={businessId} />
          {state === "diajukan" && (
            <Notice title="Sedang menunggu diperiksa">
              Anda tidak perlu melakukan apa-apa. Hasilnya muncul di sini.
            </Notice>
          )}
          {state === "ditolak" && (
            <Notice tone="bad" title="Dokumen ini ditolak">
              {decisions[0]?.reason} Nomor ini tidak dapat diajukan lagi. Bila menurut Anda keliru, hubungi bagian
              legalitas.
            </Notice>
          )}
          {state === "dicabut" && (
            <Notice
              tone="bad"
              title="Izin ini sudah dicabut penerbitnya"
              action={<ButtonLink href={another}>Ajukan izin baru</ButtonLink>}
            >
              {decisions[0]?.reason} Nomor ini tidak dapat diajukan lagi: urus izin baru, lalu ajukan dengan nomor
              barunya. Bila menurut Anda keliru, hubungi bagian legalitas.
            </Notice>
          )}
          {["dikembalikan", "tercatat"].includes(state) && (
            <Notice
              tone="warn"
              title={state === "tercatat" ? "Berkasnya belum ada" : "Perlu Anda perbaiki"}
              action={<ButtonLink href={again}>Ajukan {state === "tercatat" ? "berkasnya" : "lagi"}</ButtonLink>}
            >
              {decisions[0]?.reason ?? "Nomor ini tercatat dari data lama. Unggah foto atau PDF-nya."}
            </Notice>
          )}
          <RulingNotice document={document} again={again} />
          <Card title="Rincian">
            <DocumentFacts document={document} />
          </Card>
          {kindForm(kind).hasCommitment && <CommitmentPart document={document} sent={sent} />}
          {state === "terverifikasi" && others.length > 0 && (
            <Card title="Tercantum juga untuk produk lain?">
              <CoverForm documentId={id} products={others} />
            </Card>
          )}
          {decisions.length > 0 && (
            <Card title="Riwayat">
              <DecisionList decisions={decisions} />
            </Card>
          )}
        </div>
        <DocumentPreview pages={document.pages} replaced={document.replacedPages} />
      </div>
    </>
  );
}
