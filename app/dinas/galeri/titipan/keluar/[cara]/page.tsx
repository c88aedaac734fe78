import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { listDestinations } from "@/domain/consignments/list-destinations";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { listShelf } from "@/domain/stock/list-shelf";
import { today } from "@/lib/today";
import { choosePlace } from "../../../choose-place";
import { NoPlace } from "../../../no-place";
import { MoveForm } from "./move-form";
import { isWayOut, waysOut } from "./ways-out";

export const metadata: Metadata = { title: "Barang keluar" };

export default async function MovePage({ params, searchParams }: PageProps<"/dinas/galeri/titipan/keluar/[cara]">) {
  const { cara } = await params;
  if (!isWayOut(cara)) notFound();
  const actor = await requireActor();
  const asked = await searchParams;
  const { place } = await choosePlace(actor, "goods.move", asked.tempat);
  const { title, lead } = waysOut[cara];
  if (!place) return <NoPlace title={title} />;
  const text = oneWord(asked.cari);
  const expiresBy = oneWord(asked.lewat) === "ya" ? today() : undefined;
  const [{ shelf }, destinations] = await guarded(() =>
    Promise.all([
      listShelf(actor, place.id, { text, expiresBy }),
      cara === "pindah" ? listDestinations(actor, place.id) : [],
    ]),
  );
  const [upload] = await findOwnUploads(actor, oneWord(asked.berkas));
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[{ href: `/dinas/galeri/titipan?tempat=${place.id}`, label: "Titipan" }, { label: title }]}
      />
      <div className="space-y-5">
        <SearchBox
          action={`/dinas/galeri/titipan/keluar/${cara}`}
          name="cari"
          label="Cari barang, pemilik, atau nomor label"
          value={text}
        >
          <input type="hidden" name="tempat" value={place.id} />
        </SearchBox>
        {shelf.length === 0 ? (
          <EmptyState title="Tidak ada barang">Tidak ada yang cocok di rak {place.name}.</EmptyState>
        ) : (
          <MoveForm
            key={text}
            way={cara}
            placeId={place.id}
            shelf={shelf}
            destinations={destinations}
            here={`/dinas/galeri/titipan/keluar/${cara}?${new URLSearchParams({ tempat: place.id, cari: text ?? "" })}`}
            upload={upload}
          />
        )}
      </div>
    </>
  );
}
