import type { Metadata } from "next";
import { CheckForm } from "@/app/_pemeriksaan/check-form";
import { CheckList } from "@/app/_pemeriksaan/check-list";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { getToCheck } from "@/domain/producer-checks/get-to-check";
import { listProducerChecks } from "@/domain/producer-checks/list-producer-checks";

export const metadata: Metadata = { title: "Periksa satu pembuat" };

export default async function CheckOnePage({ params, searchParams }: PageProps<"/lapangan/usaha/[id]">) {
  const [path, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const id = pathId(path.id);
  const [business, found] = await guarded(() => Promise.all([getToCheck(actor, id), listProducerChecks(actor, id)]));
  const uploads = await findOwnUploads(actor, oneWord(search.berkas));
  return (
    <>
      <PageHeader
        title={business.name}
        lead={`${business.address ?? "Alamat belum diisi"}${business.kecamatan ? `, Kecamatan ${business.kecamatan}` : ""}. Produknya: ${business.products.join(", ") || "belum ada"}.`}
        crumbs={[{ href: "/lapangan/usaha", label: "Periksa pembuat" }, { label: business.name }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <CheckList {...found} />
        <CheckForm businessId={id} back={`/lapangan/usaha/${id}`} uploads={uploads} />
      </div>
    </>
  );
}
