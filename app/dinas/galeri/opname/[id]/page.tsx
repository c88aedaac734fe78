import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { can } from "@/domain/policy";
import { getStocktake } from "@/domain/stocktakes/get-stocktake";
import { formatMoment } from "@/lib/dates";
import { Counting } from "./counting";
import { Posted } from "./posted";

export const metadata: Metadata = { title: "Satu opname" };

export default async function StocktakePage({ params, searchParams }: PageProps<"/dinas/galeri/opname/[id]">) {
  const actor = await requireActor();
  const id = pathId((await params).id);
  const stocktake = await guarded(() => getStocktake(actor, id));
  const page = readCount((await searchParams).halaman) ?? 1;
  const { place, startedAt, startedBy, outcome, reason, endedBy } = stocktake;
  const mayCount = can(actor, "goods.move", { place: place.id, kecamatan: "", partner: null });
  return (
    <>
      <PageHeader
        title={`Opname ${place.name}`}
        lead={`Dimulai ${startedBy}, ${formatMoment(startedAt)}.`}
        crumbs={[{ href: `/dinas/galeri/opname?tempat=${place.id}`, label: "Opname" }, { label: "Satu opname" }]}
      />
      {outcome === "dibatalkan" && (
        <Notice>
          Dibatalkan {endedBy}: {reason} Stok tidak berubah.
        </Notice>
      )}
      {outcome === "dibukukan" && <Posted stocktake={stocktake} page={page} />}
      {outcome === null && <Counting stocktake={stocktake} mayCount={mayCount} />}
    </>
  );
}
