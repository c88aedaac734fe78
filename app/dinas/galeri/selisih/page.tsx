import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { listHeldSales } from "@/domain/sales/list-held-sales";
import { listDiscrepancies, mostDiscrepancies } from "@/domain/stock/list-discrepancies";
import { rightToResolve } from "@/domain/stock/right-to-resolve";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { DiscrepancyCard } from "./discrepancy-card";
import { HeldCard } from "./held-card";

export const metadata: Metadata = { title: "Selisih" };

export default async function DiscrepanciesPage({ searchParams }: PageProps<"/dinas/galeri/selisih">) {
  const actor = await requireActor();
  const { places, place } = await choosePlace(actor, "ledger.read", (await searchParams).tempat);
  if (!place) return <NoPlace title="Selisih" />;
  const [open, held] = await guarded(() =>
    Promise.all([listDiscrepancies(actor, place.id), listHeldSales(actor, place.id)]),
  );
  const scope = await getPlaceScope(place.id);
  return (
    <>
      <PageHeader
        title="Selisih"
        lead="Penjualan tanpa jaringan yang tidak cocok. Penjualan dan uangnya tetap tercatat; seseorang menjelaskan sebabnya. Yang ditahan belum dibukukan sampai diputuskan."
        crumbs={[{ href: `/dinas/galeri/kasir?tempat=${place.id}`, label: "Kasir" }, { label: "Selisih" }]}
      />
      <div className="space-y-5">
        <PlaceTabs base="/dinas/galeri/selisih" places={places} current={place.id} />
        {held.map((one) => (
          <HeldCard
            key={one.id}
            held={one}
            mayDecide={can(actor, "sale.record", scope) && one.soldBy !== actor.userId}
          />
        ))}
        {open.length + held.length === 0 && (
          <EmptyState title="Tidak ada selisih">Semua penjualan di {place.name} cocok dengan rak.</EmptyState>
        )}
        {open.map((one) => (
          <DiscrepancyCard key={one.id} discrepancy={one} mayResolve={can(actor, rightToResolve(one.kind), scope)} />
        ))}
        {open.length === mostDiscrepancies && (
          <p className="text-ink-soft">
            Ini {mostDiscrepancies} yang terlama; yang berikutnya tampil sesudah ini dijelaskan.
          </p>
        )}
      </div>
    </>
  );
}
