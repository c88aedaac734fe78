import type { Metadata } from "next";
import { Consequences } from "@/app/_privasi/consequences";
import { RequestClock } from "@/app/_privasi/request-clock";
import { requestNames, stateNames } from "@/app/_privasi/request-words";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { foreseeErasure } from "@/domain/personal-data/foresee-erasure";
import { type DataRequest, getRequest } from "@/domain/personal-data/list-requests";
import { can } from "@/domain/policy";
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
            {request.kind === "hapus" ? (
              <Consequences foreseen={await guarded(() => foreseeErasure(actor, request.userId))} />
            ) : (
              <RestrictionWords />
            )}
          </Card>
        )}
        {isWaiting && can(actor, "data_request.decide", "office") && (
          <DecisionForm requestId={id} kind={request.kind} />
        )}
      </div>
    </>
  );
}

function Facts({ request }: { request: DataRequest }) {
  const { state, requestedAt, dueAt, words, decidedAt, decidedBy, reason } = request;
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
          ...(words ? [{ term: "Kata pemohon", detail: words }] : []),
          ...(decidedAt ? [{ term: "Selesai pada", detail: <Time value={decidedAt} /> }] : []),
          ...(decidedBy ? [{ term: "Diputus oleh", detail: decidedBy }] : []),
          ...(reason ? [{ term: "Alasan", detail: reason }] : []),
        ]}
      />
    </Card>
  );
}
