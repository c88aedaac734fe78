import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listDisplayable } from "@/domain/products/list-displayable";
import { listOwnPlaces } from "@/domain/products/list-own-places";
import { listStanding } from "@/domain/products/list-standing";
import { AddProduct } from "./add-product";
import { PlaceTabs } from "./place-tabs";
import { StandingForm } from "./standing-form";

export const metadata: Metadata = { title: "Yang dipajang" };

export default function GalleryPage({ searchParams }: PageProps<"/dinas/galeri">) {
  return (
    <>
      <PageHeader title="Yang dipajang" lead="Produk di tempat Anda. Yang paling lama tidak dipastikan ada di atas." />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Gallery searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function Gallery({ searchParams }: Pick<PageProps<"/dinas/galeri">, "searchParams">) {
  const params = await searchParams;
  const actor = await requireActor();
  const places = await guarded(() => listOwnPlaces(actor));
  const place = places.find(({ id }) => id === oneWord(params.tempat)) ?? places[0];
  if (!place) {
    return (
      <EmptyState title="Anda belum memegang tempat pajang">
        Mintalah admin dinas menghubungkan akun Anda dengan galeri atau pojok tempat Anda bertugas.
      </EmptyState>
    );
  }
  const typed = oneWord(params.cari);
  const after = oneWord(params.sesudah);
  const [{ standing, hasMore }, displayable] = await guarded(() =>
    Promise.all([listStanding(actor, place.id, after), listDisplayable(actor, place.id, typed)]),
  );
  const here = `/dinas/galeri?tempat=${place.id}`;
  return (
    <div className="space-y-6">
      <PlaceTabs base="/dinas/galeri" places={places} current={place.id} />
      <StandingForm place={place.name} standing={standing} />
      <Pagination
        first={after ? here : undefined}
        next={hasMore ? `${here}&sesudah=${standing.at(-1)?.id}` : undefined}
      />
      <AddProduct place={place} typed={typed} products={displayable} />
    </div>
  );
}
