import type { Metadata } from "next";
import { DecisionList } from "@/app/_legalitas/decision-list";
import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { DocumentFacts } from "@/app/_legalitas/document-facts";
import { DocumentPreview } from "@/app/_legalitas/document-preview";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getDocument } from "@/domain/legalitas/get-document";
import { findNextWaiting } from "@/domain/legalitas/list-waiting";
import { can } from "@/domain/policy";
import { AboutBusiness } from "./about-business";
import { DecisionCard } from "./decision-card";
import { DoneNotice } from "./done-notice";
import { Doubts } from "./doubts";

export const metadata: Metadata = { title: "Periksa dokumen" };

type Props = PageProps<"/dinas/legalitas/[id]">;

export default function CheckDocumentPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <CheckDocument params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function CheckDocument({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const document = await guarded(() => getDocument(actor, id));
  const mayDecide = can(actor, "document.verify", "office");
  const next = mayDecide ? await findNextWaiting(actor, id) : undefined;
  const { kindName, number, state, expiresOn, decisions } = document;
  return (
    <>
      <PageHeader
        title={`${kindName} ${document.business}`}
        lead={<DocumentBadge state={state} expiresOn={expiresOn} />}
        crumbs={[{ href: "/dinas/legalitas", label: "Antrean legalitas" }, { label: number }]}
        actions={
          next && (
            <ButtonLink href={`/dinas/legalitas/${next}`} variant="secondary" icon="arrow-right">
              Berikutnya
            </ButtonLink>
          )
        }
      />
      {oneWord(search.baru) && decisions[0] && <DoneNotice decision={decisions[0]} next={next} />}
      <div className="grid gap-6 xl:grid-cols-2">
        <div className="order-2 space-y-6 xl:order-1">
          <Doubts document={document} />
          <Card title="Isian">
            <DocumentFacts document={document} />
          </Card>
          {mayDecide && <DecisionCard document={document} />}
          <AboutBusiness document={document} />
          {decisions.length > 0 && (
            <Card title="Riwayat keputusan">
              <DecisionList decisions={decisions} />
            </Card>
          )}
        </div>
        <div className="order-1 xl:sticky xl:top-4 xl:order-2 xl:self-start">
          <DocumentPreview fileId={document.fileId} mime={document.fileMime} name={document.fileName} />
        </div>
      </div>
    </>
  );
}
