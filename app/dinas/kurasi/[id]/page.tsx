import type { Metadata } from "next";
import { WaitingDays } from "@/app/_kurasi/waiting-days";
import { VerdictBadge } from "@/app/_legalitas/verdict-badge";
import { VerdictList } from "@/app/_legalitas/verdict-list";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { missingPermits } from "@/domain/legalitas/missing-permits";
import { canSomewhere } from "@/domain/policy";
import { getCuration } from "@/domain/products/get-curation";
import { listOwnPlaces } from "@/domain/products/list-own-places";
import { CorrectionForm } from "./correction-form";
import { CurationForm } from "./curation-form";
import { History } from "./history";
import { ProductFacts } from "./product-facts";

export const metadata: Metadata = { title: "Kurasi satu produk" };

export default async function CurateProductPage({ params }: PageProps<"/dinas/kurasi/[id]">) {
  const actor = await requireActor();
  const mayCurate = canSomewhere(actor, "product.curate");
  const id = pathId((await params).id);
  const [product, places, kinds] = await guarded(() =>
    Promise.all([getCuration(actor, id), mayCurate ? listOwnPlaces(actor) : [], listKinds()]),
  );
  const { verdict, queue, state } = product;
  const names = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  const missing = verdict ? missingPermits(verdict) : ["Legalitasnya belum dinilai."];
  return (
    <>
      <PageHeader
        title={product.name}
        lead={`${product.business}${product.kecamatan ? `, ${product.kecamatan}` : ""}`}
        crumbs={[{ href: "/dinas/kurasi", label: "Kurasi" }, { label: product.name }]}
      />
      {queue && (
        <p className="mb-6">
          Nomor {queue.position} dari {queue.total} dalam antrean, menunggu <WaitingDays {...queue} />
          {queue.target !== undefined && `; target ${queue.target} hari`}.
        </p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="space-y-6">
          <ProductFacts product={product} />
          <Card title="Legalitas hari ini" action={verdict && <VerdictBadge verdict={verdict} />}>
            {verdict && <VerdictList verdict={verdict} names={names} />}
          </Card>
        </div>
        <div className="space-y-6">
          {mayCurate && product.isLinked && (
            <Notice tone="warn" title="Bukan Anda yang memutuskan">
              Anda terhubung dengan usaha ini, jadi petugas lain yang harus mengkurasi produknya.
            </Notice>
          )}
          {mayCurate && !product.isLinked && state === "diajukan" && (
            <CurationForm product={product} missing={missing} places={places} />
          )}
          <History product={product} names={names} />
          {mayCurate && !product.isLinked && state === product.history[0]?.decision && (
            <CorrectionForm product={product} missing={missing} />
          )}
        </div>
      </div>
    </>
  );
}
