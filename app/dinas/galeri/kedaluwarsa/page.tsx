import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readAfter } from "@/app/_request/read-after";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/domain/policy";
import { listExpiring } from "@/domain/stock/list-expiring";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { PullList } from "./pull-list";

export const metadata: Metadata = { title: "Kedaluwarsa" };

const groups = [
  { title: "Sudah lewat: turunkan hari ini", tone: "bad", holds: (days: number) => days < 0 },
  { title: "Habis dalam 7 hari", tone: "bad", holds: (days: number) => days >= 0 && days <= 7 },
  { title: "Habis dalam 14 hari", tone: "warn", holds: (days: number) => days > 7 && days <= 14 },
  { title: "Habis dalam 30 hari", tone: "neutral", holds: (days: number) => days > 14 },
] as const;

export default async function ExpiryPage({ searchParams }: PageProps<"/dinas/galeri/kedaluwarsa">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Kedaluwarsa" />;
  const after = readAfter(params.sesudah);
  const { rows, next } = await guarded(() => listExpiring(actor, place.id, { after }));
  const here = `/dinas/galeri/kedaluwarsa?tempat=${place.id}`;
  const mayMove = can(actor, "goods.move", { place: place.id, kecamatan: "", partner: null });
  return (
    <>
      <PageHeader
        title="Kedaluwarsa"
        lead={`Barang di ${place.name} yang sudah lewat, atau habis dalam 30 hari. Pemiliknya diberi tahu 30, 14, dan 7 hari sebelumnya.`}
      />
      <div className="space-y-6">
        <PlaceTabs base="/dinas/galeri/kedaluwarsa" places={places} current={place.id} />
        {rows.length === 0 && (
          <EmptyState title="Tidak ada yang perlu diturunkan">
            Semua barang di rak masih baik lebih dari 30 hari ke depan.
          </EmptyState>
        )}
        {groups.map(({ title, tone, holds }) => {
          const own = rows.filter(({ daysLeft }) => holds(daysLeft));
          return own.length > 0 && <PullList key={title} {...{ title, tone, mayMove }} rows={own} place={place.id} />;
        })}
        <Pagination first={after ? here : undefined} next={next && `${here}&sesudah=${next}`} />
      </div>
    </>
  );
}
