import type { Metadata } from "next";
import { within } from "@/app/_area/areas";
import { SettlementFacts } from "@/app/_galeri/settlement-facts";
import { SettlementLines } from "@/app/_galeri/settlement-lines";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { getSettlement } from "@/domain/settlements/get-settlement";

export const metadata: Metadata = { title: "Setoran" };

export default async function OwnSettlementPage({ params, searchParams }: PageProps<"/pelaku/titipan/setoran/[id]">) {
  const id = pathId((await params).id);
  const actor = within(await requireActor(), "pelaku");
  const after = readCount((await searchParams).sesudah);
  const settlement = await guarded(() => getSettlement(actor, id, { after }));
  return (
    <>
      <PageHeader
        title="Setoran"
        lead={`${settlement.business}, dari ${settlement.place}`}
        crumbs={[{ href: "/pelaku/titipan", label: "Titipan" }, { label: "Setoran" }]}
        actions={
          settlement.paperId && (
            <ButtonLink href={`/api/papers/${settlement.paperId}`} icon="file">
              Kwitansi PDF
            </ButtonLink>
          )
        }
      />
      <div className="space-y-6">
        <SettlementFacts settlement={settlement} />
        <SettlementLines lines={settlement.lines} />
        <Pagination
          first={after ? `/pelaku/titipan/setoran/${id}` : undefined}
          next={settlement.next && `/pelaku/titipan/setoran/${id}?sesudah=${settlement.next}`}
        />
      </div>
    </>
  );
}
