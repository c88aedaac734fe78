import type { Metadata } from "next";
import { SettlementFacts } from "@/app/_galeri/settlement-facts";
import { SettlementLines } from "@/app/_galeri/settlement-lines";
import { WhatsappButton } from "@/app/_pesan/whatsapp-button";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { getSettlement } from "@/domain/settlements/get-settlement";
import { findOpenShift } from "@/domain/shifts/find-open-shift";
import { PayForm } from "./pay-form";

export const metadata: Metadata = { title: "Setoran pemilik" };

export default async function SettlementPage({ params, searchParams }: PageProps<"/dinas/galeri/setoran/[id]">) {
  const id = pathId((await params).id);
  const actor = await requireActor();
  const search = await searchParams;
  const after = readCount(search.sesudah);
  const settlement = await guarded(() => getSettlement(actor, id, { after }));
  const [upload] = await findOwnUploads(actor, oneWord(search.berkas));
  const mayPay = can(actor, "settlement.run", await getPlaceScope(settlement.placeId));
  return (
    <>
      <PageHeader
        title={settlement.business}
        lead={`Setoran dari ${settlement.place}`}
        crumbs={[
          { href: `/dinas/galeri/setoran?tempat=${settlement.placeId}`, label: "Setoran" },
          { label: settlement.business },
        ]}
        actions={
          <>
            {settlement.paperId && (
              <ButtonLink href={`/api/papers/${settlement.paperId}`} icon="file">
                Kwitansi PDF
              </ButtonLink>
            )}
            {can(actor, "message.prepare", { business: settlement.businessId }) && (
              <WhatsappButton page={`/dinas/pelaku/${settlement.businessId}/pesan?setoran=${id}`} />
            )}
          </>
        }
      />
      <div className="space-y-6">
        <SettlementFacts settlement={settlement} />
        {mayPay && (
          <PayForm
            settlementId={settlement.id}
            ownerName={settlement.ownerName}
            net={settlement.net}
            isPaid={Boolean(settlement.paidAt)}
            isTillOpen={Boolean(await findOpenShift(actor, settlement.placeId))}
            upload={upload}
          />
        )}
        <SettlementLines lines={settlement.lines} saleHref="/dinas/galeri/penjualan" />
        <Pagination
          first={after ? `/dinas/galeri/setoran/${id}` : undefined}
          next={settlement.next && `/dinas/galeri/setoran/${id}?sesudah=${settlement.next}`}
        />
      </div>
    </>
  );
}
