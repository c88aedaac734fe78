import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { getVisit, type VisitRecord } from "@/domain/counter/get-visit";
import { listHealthWords } from "@/domain/curation/list-health-words";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import type { FilePurpose } from "@/domain/files/purposes";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listDocuments } from "@/domain/legalitas/list-documents";
import { listChoices } from "@/domain/products/list-choices";
import { listProducts } from "@/domain/products/list-products";
import { formatPhone } from "@/lib/phone";
import { today } from "@/lib/today";
import { AddressCard } from "./address-card";
import { ConsentCard } from "./consent-card";
import { DeclineCard } from "./decline-card";
import { FinishCard } from "./finish-card";
import { PaperCard } from "./paper-card";
import { PhoneCard } from "./phone-card";
import { ProductCard } from "./product-card";

export const metadata: Metadata = { title: "Melayani di loket" };

type Props = PageProps<"/dinas/loket/[id]">;

export default function VisitPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={12} />}>
      <Visit params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function Visit({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const visit = await guarded(() => getVisit(actor, pathId(id)));
  const [products, papers, kinds, choices, words, uploads] = await guarded(() =>
    Promise.all([
      listProducts(actor, visit.businessId),
      listDocuments(actor, visit.businessId),
      listKinds(),
      listChoices(),
      listHealthWords(),
      findOwnUploads(actor, oneWord(search.berkas)),
    ]),
  );
  const isAgreed = visit.agreed.some(({ purpose }) => purpose === "layanan");
  const isOpen = !visit.finishedAt && !visit.declinedAt && visit.day === today();
  const mayReceive = isOpen && isAgreed;
  const mayDecline = !isAgreed && (visit.isErasable || isOpen);
  const kind = oneWord(search.jenis);
  const sent = (purpose: FilePurpose) => uploads.filter((file) => file.purpose === purpose);
  const carried = new URLSearchParams({
    ...(kind && { jenis: kind }),
    ...(uploads.length > 0 && { berkas: uploads.map((file) => file.id).join(",") }),
  });
  const then = `/dinas/loket/${visit.id}?${carried}`;
  return (
    <>
      <PageHeader
        title={`Nomor ${visit.number}: ${visit.name}`}
        lead={[
          visit.ownerName,
          visit.kecamatan ?? "kecamatan belum diisi",
          visit.phone ? formatPhone(visit.phone) : "tanpa nomor HP",
          visit.counterName,
        ].join(" · ")}
        crumbs={[{ href: `/dinas/loket?loket=${visit.counter}`, label: "Loket" }, { label: `Nomor ${visit.number}` }]}
      />
      {!isOpen && (
        <div className="mb-6">
          <Notice title={closedWords(visit)}>
            Dimulai <Time value={visit.startedAt} /> oleh {visit.servedBy}.
          </Notice>
        </div>
      )}
      <div className="space-y-6">
        <ConsentCard visit={visit} isOpen={isOpen} scan={sent("persetujuan")[0]} then={then} />
        <PhoneCard visit={visit} isOpen={isOpen} mayReceive={mayReceive} />
        <AddressCard visit={visit} isOpen={mayReceive} />
        <ProductCard
          visit={visit}
          mayReceive={mayReceive}
          products={products}
          words={words}
          photo={sent("foto_produk")[0]}
          then={then}
          {...choices}
        />
        <PaperCard
          visit={visit}
          mayReceive={mayReceive}
          papers={papers}
          products={products}
          kinds={kinds}
          chosen={kind}
          pages={sent("dokumen")}
          then={then}
        />
        {mayDecline && <DeclineCard visit={visit} />}
        {(isAgreed || visit.finishedAt) && <FinishCard visit={visit} isToday={visit.day === today()} />}
        <p>
          <TextLink href={`/dinas/pelaku/${visit.businessId}/data`}>
            Pemilik meminta salinan, pembatasan, atau penghapusan datanya…
          </TextLink>
        </p>
      </div>
    </>
  );
}

function closedWords({ finishedAt, declinedAt }: VisitRecord) {
  if (declinedAt) return "Orangnya tidak setuju, jadi tidak dilayani";
  return finishedAt ? "Pelayanan ini sudah selesai" : "Pelayanan ini dari hari lain";
}
