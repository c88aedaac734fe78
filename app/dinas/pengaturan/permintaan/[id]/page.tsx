import type { Metadata } from "next";
import { AnswerCard } from "@/app/_privasi/answer-card";
import { Consequences } from "@/app/_privasi/consequences";
import { RequestClock } from "@/app/_privasi/request-clock";
import { proofNames, requestNames, stateNames } from "@/app/_privasi/request-words";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { foreseeErasure, foreseeRecordErasure } from "@/domain/personal-data/foresee-erasure";
import { type DataRequest, getRequest } from "@/domain/personal-data/list-requests";
import { can, type Person } from "@/domain/policy";
import { DecisionForm } from "./decision-form";
import { RestrictionWords } from "./restriction-words";

export const metadata: Metadata = { title: "Permintaan data" };

type Props = PageProps<"/dinas/pengaturan/permintaan/[id]">;

export default function RequestPage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OneRequest params={params} />
    </Waiting>
  );
}

async function OneRequest({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const request = await guarded(() => getRequest(actor, pathId(id)));
  const isWaiting = request.state === "menunggu";
  return (
    <>
      <PageHeader
        title={`${requestNames[request.kind]}: ${request.by}`}
        crumbs={[
          { href: "/dinas/pengaturan/permintaan", label: "Permintaan data" },
          { label: requestNames[request.kind] },
        ]}
      />
      <div className="space-y-6">
        <Facts request={request} />
        {isWaiting && (
          <Card title="Bila dikabulkan">
            <Granted actor={actor} request={request} />
          </Card>
        )}
        {isWaiting && can(actor, "data_request.decide", "office") && (
          <DecisionForm requestId={id} kind={request.kind} />
        )}
        {request.letterId && can(actor, "data_request.decide", "office") && <AnswerCard request={request} />}
      </div>
    </>
  );
}

async function Granted({ actor, request }: { actor: Person; request: DataRequest }) {
  const { kind, userId, businessId } = request;
  if (kind === "batasi") return <RestrictionWords />;
  if (kind === "salinan") {
    return (
      <p>
        Petugas loket dapat membuat salinan seluruh data usaha ini selama 14 hari, lalu menyerahkannya kepada
        pemiliknya. Siapa yang membuatnya tercatat.
      </p>
    );
  }
  const foreseen = await guarded(() =>
    userId ? foreseeErasure(actor, userId) : foreseeRecordErasure(actor, businessId ?? ""),
  );
  return <Consequences foreseen={foreseen} />;
}

function Facts({ request }: { request: DataRequest }) {
  const { state, requestedAt, dueAt, words, decidedAt, decidedBy, reason, business, recordedBy, proof } = request;
  return (
    <Card title="Permintaan">
      <DescriptionList
        items={[
          {
            term: "Keadaan",
            detail: state === "menunggu" ? <RequestClock dueAt={dueAt} now={new Date()} /> : stateNames[state],
          },
          { term: "Diterima", detail: <Time value={requestedAt} /> },
          { term: "Harus dijawab sebelum", detail: <Time value={dueAt} /> },
          ...(business ? [{ term: "Usaha", detail: business }] : []),
          ...(recordedBy ? [{ term: "Dicatat di loket oleh", detail: recordedBy }] : []),
          ...(proof ? [{ term: "Cara memastikan pemohon", detail: proofNames[proof] }] : []),
          ...(words ? [{ term: "Kata pemohon", detail: words }] : []),
          ...(decidedAt ? [{ term: "Selesai pada", detail: <Time value={decidedAt} /> }] : []),
          ...(decidedBy ? [{ term: "Diputus oleh", detail: decidedBy }] : []),
          ...(reason ? [{ term: "Alasan", detail: reason }] : []),
        ]}
      />
    </Card>
  );
}
