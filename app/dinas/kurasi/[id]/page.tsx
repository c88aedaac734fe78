import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { missingPermits } from "@/domain/legalitas/missing-permits";
import { canSomewhere } from "@/domain/policy";
import { getCuration } from "@/domain/products/get-curation";
import { listOwnPlaces } from "@/domain/products/list-own-places";
import { CurationForm } from "./curation-form";
import { History } from "./history";
import { ProductFacts } from "./product-facts";
import { VerdictList } from "./verdict-list";

export const metadata: Metadata = { title: "Kurasi satu produk" };

export default async function CurateProductPage({ params }: PageProps<"/dinas/kurasi/[id]">) {
  const actor = await requireActor();
  const mayCurate = canSomewhere(actor, "product.curate");
  const id = pathId((await params).id);
  const [product, places] = await guarded(() =>
    Promise.all([getCuration(actor, id), mayCurate ? listOwnPlaces(actor) : []]),
  );
  const missing = product.verdict ? missingPermits(product.verdict) : ["Legalitasnya belum dinilai."];
  return (
    <>
      <PageHeader
        title={product.name}
        lead={`${product.business}${product.kecamatan ? `, ${product.kecamatan}` : ""}`}
        crumbs={[{ href: "/dinas/kurasi", label: "Kurasi" }, { label: product.name }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="space-y-6">
          <ProductFacts product={product} />
          <Card title="Legalitas hari ini">
            {product.verdict && <VerdictList requirements={product.verdict.requirements} />}
          </Card>
        </div>
        <div className="space-y-6">
          {mayCurate && product.state === "diajukan" && (
            <CurationForm productId={id} missing={missing} places={places} />
          )}
          <History product={product} />
        </div>
      </div>
    </>
  );
}
