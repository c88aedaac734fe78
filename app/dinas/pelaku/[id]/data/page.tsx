import type { Metadata } from "next";
import { Consequences } from "@/app/_privasi/consequences";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { getClaimState } from "@/domain/claims/get-claim-state";
import { foreseeRecordErasure } from "@/domain/personal-data/foresee-erasure";
import { listRecordRequests } from "@/domain/personal-data/list-requests";
import { authorize } from "@/domain/policy";
import { RecordForm } from "./record-form";
import { RecordedRequests } from "./recorded-requests";

export const metadata: Metadata = { title: "Permintaan data di loket" };

type Props = PageProps<"/dinas/pelaku/[id]/data">;

export default function RecordDataPage({ params }: Pick<Props, "params">) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <RecordData params={params} />
    </Waiting>
  );
}

async function RecordData({ params }: Pick<Props, "params">) {
  const [path, actor] = await Promise.all([params, requireActor()]);
  const id = pathId(path.id);
  const [business, claimed, requests, foreseen] = await guarded(async () => {
    authorize(actor, "data_request.record", { business: id });
    return Promise.all([
      getBusiness(actor, id),
      getClaimState(actor, id),
      listRecordRequests(actor, id),
      foreseeRecordErasure(actor, id),
    ]);
  });
  const hasAccount = claimed.owners.length > 0;
  return (
    <>
      <PageHeader
        title="Permintaan data di loket"
        lead={`Pemilik ${business.name} dapat meminta salinan datanya, pembatasan, atau penghapusan tanpa punya akun. Dinas menjawab dalam 3 × 24 jam.`}
        crumbs={[
          { href: "/dinas/pelaku", label: "Pelaku UMKM" },
          { href: `/dinas/pelaku/${id}`, label: business.name },
          { label: "Permintaan data" },
        ]}
      />
      <div className="space-y-6">
        {requests.length > 0 && <RecordedRequests requests={requests} />}
        {hasAccount ? (
          <Card title="Usaha ini sudah punya akun">
            <p>Pemiliknya meminta sendiri di Akun saya, bagian Data saya, dengan kata sandinya.</p>
          </Card>
        ) : (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <RecordForm businessId={id} />
            <Card title="Bila dihapus: bacakan kepada pemiliknya">
              <Consequences foreseen={foreseen} />
            </Card>
          </div>
        )}
      </div>
    </>
  );
}
