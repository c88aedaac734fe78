import type { Metadata } from "next";
import { CheckForm } from "@/app/_pemeriksaan/check-form";
import { CheckList } from "@/app/_pemeriksaan/check-list";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { can } from "@/domain/policy";
import { listProducerChecks } from "@/domain/producer-checks/list-producer-checks";

export const metadata: Metadata = { title: "Pemeriksaan pembuat" };

type Props = PageProps<"/dinas/pelaku/[id]/pemeriksaan">;

export default function ProducerCheckPage(props: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Checks {...props} />
    </Waiting>
  );
}

async function Checks({ params, searchParams }: Props) {
  const [path, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const id = pathId(path.id);
  const [business, found] = await guarded(() => Promise.all([getBusiness(actor, id), listProducerChecks(actor, id)]));
  const uploads = await findOwnUploads(actor, oneWord(search.berkas));
  const back = `/dinas/pelaku/${id}`;
  return (
    <>
      <PageHeader
        title="Pemeriksaan pembuat"
        lead={`Apakah ${business.name} memang membuat sendiri produknya? Diperiksa satu kali sebelum pertama kali dipajang.`}
        crumbs={[
          { href: "/dinas/pelaku", label: "Pelaku UMKM" },
          { href: back, label: business.name },
          { label: "Pemeriksaan" },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <CheckList {...found} />
        {can(actor, "producer.check", { business: id }) && (
          <CheckForm businessId={id} back={`${back}/pemeriksaan`} uploads={uploads} />
        )}
      </div>
    </>
  );
}
