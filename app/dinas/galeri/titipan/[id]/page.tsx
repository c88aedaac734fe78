import type { Metadata } from "next";
import { WhatsappButton } from "@/app/_pesan/whatsapp-button";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { getBatch } from "@/domain/stock/get-batch";
import { BatchFacts } from "./batch-facts";
import { StockCard } from "./stock-card";
import { TermsCard } from "./terms-card";

export const metadata: Metadata = { title: "Batch titipan" };

export default async function BatchPage({ params }: PageProps<"/dinas/galeri/titipan/[id]">) {
  const id = pathId((await params).id);
  const actor = await requireActor();
  const batch = await guarded(() => getBatch(actor, id));
  const mayMove = can(actor, "goods.move", await getPlaceScope(batch.placeId));
  return (
    <>
      <PageHeader
        title={batch.product}
        lead={`Batch ${batch.number} milik ${batch.business}`}
        crumbs={[
          { href: `/dinas/galeri/titipan?tempat=${batch.placeId}`, label: "Titipan" },
          { label: String(batch.number) },
        ]}
        actions={
          can(actor, "message.prepare", { business: batch.businessId }) && (
            <WhatsappButton page={`/dinas/pelaku/${batch.businessId}/pesan?titipan=${id}`} />
          )
        }
      />
      <div className="space-y-6">
        <BatchFacts batch={batch} />
        <TermsCard batchId={batch.id} terms={batch.terms} mayChange={mayMove} />
        <StockCard card={batch.card} />
      </div>
    </>
  );
}
