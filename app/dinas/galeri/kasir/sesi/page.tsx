import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listShifts } from "@/domain/shifts/list-shifts";
import { choosePlace } from "../../choose-place";
import { NoPlace } from "../../no-place";
import { PlaceTabs } from "../../place-tabs";
import { ShiftTable } from "./shift-table";

export const metadata: Metadata = { title: "Sesi kasir" };

export default async function ShiftsPage({ searchParams }: PageProps<"/dinas/galeri/kasir/sesi">) {
  const params = await searchParams;
  const actor = await requireActor();
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Sesi kasir" />;
  const before = readCount(params.sebelum);
  const { shifts, hasMore } = await guarded(() => listShifts(actor, place.id, before));
  const here = `/dinas/galeri/kasir/sesi?tempat=${place.id}`;
  return (
    <>
      <PageHeader
        title="Sesi kasir"
        lead={`Siapa membuka dan menutup kasir ${place.name}, dan apa hasil hitung uangnya.`}
        crumbs={[{ href: `/dinas/galeri/kasir?tempat=${place.id}`, label: "Kasir" }, { label: "Sesi kasir" }]}
      />
      <div className="space-y-5">
        <PlaceTabs base="/dinas/galeri/kasir/sesi" places={places} current={place.id} />
        {shifts.length > 0 ? (
          <ShiftTable shifts={shifts} placeId={place.id} />
        ) : (
          <EmptyState title="Kasir belum pernah dibuka">Setiap sesi kasir tersimpan di sini.</EmptyState>
        )}
        <Pagination
          first={before ? here : undefined}
          next={hasMore ? `${here}&sebelum=${shifts.at(-1)?.seq}` : undefined}
        />
      </div>
    </>
  );
}
