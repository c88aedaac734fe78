import type { Metadata } from "next";
import { DecisionList } from "@/app/_legalitas/decision-list";
import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { DocumentFacts } from "@/app/_legalitas/document-facts";
import { RulingNotice } from "@/app/_legalitas/ruling-notice";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { kindForm } from "@/domain/legalitas/facts/kind-forms";
import { getCheckDesk } from "@/domain/legalitas/get-check-desk";
import { can } from "@/domain/policy";
import { findDecided } from "../find-decided";
import { AboutBusiness } from "./about-business";
import { DecidedNotice } from "./decided-notice";
import { Doubts } from "./doubts";
import { CommitmentCard } from "./keputusan/commitment-card";
import { DecisionCards } from "./keputusan/decision-cards";
import { PaperDesk } from "./paper-desk";
import { PublicCheck } from "./public-check";
import { QueueSteps } from "./queue-steps";
import { SameNumber } from "./same-number";
import { ViewingHint } from "./viewing-hint";

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
  const desk = await guarded(() => getCheckDesk(actor, id));
  const { document, doubts, others, reasons, seen, mustExplain } = desk;
  const decided = await findDecided(actor, oneWord(search.diputus));
  const { kindName, number, state, endsOn, endsByRule, decisions } = document;
  return (
    <>
      <PageHeader
        title={`${kindName} ${document.business}`}
        lead={<DocumentBadge state={state} expiresOn={endsOn} endsByRule={endsByRule} />}
        crumbs={[{ href: "/dinas/legalitas", label: "Antrean legalitas" }, { label: number }]}
        actions={<QueueSteps next={desk.next} previous={desk.previous} />}
      />
      {reasons && <ViewingHint documentId={id} />}
      {decided && <DecidedNotice document={decided} />}
      <div className="grid gap-6 xl:grid-cols-2">
        <div className="order-2 space-y-6 xl:order-1">
          <SameNumber others={others} />
          <RulingNotice document={document} />
          <Doubts doubts={doubts} />
          <Card title="Isian">
            <DocumentFacts document={document} doubts={doubts} />
          </Card>
          <PublicCheck document={document} />
          {reasons && <DecisionCards document={document} seen={seen} mustExplain={mustExplain} reasons={reasons} />}
          {kindForm(document.kind).hasCommitment && (
            <CommitmentCard document={document} mayDecide={reasons !== undefined} />
          )}
          <AboutBusiness
            document={document}
            mayWrite={can(actor, "message.prepare", { business: document.businessId })}
          />
          {decisions.length > 0 && (
            <Card title="Riwayat keputusan">
              <DecisionList decisions={decisions} />
            </Card>
          )}
        </div>
        <div className="order-1 xl:sticky xl:top-4 xl:order-2 xl:self-start">
          <PaperDesk pages={document.pages} replaced={document.replacedPages} />
        </div>
      </div>
    </>
  );
}
