import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { listShelf } from "@/domain/stock/list-shelf";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { ShelfTable } from "./shelf-table";

export const metadata: Metadata = { title: "Titipan" };

export default async function ConsignmentPage({ searchParams }: PageProps<"/dinas/galeri/titipan">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Titipan" />;
  const text = oneWord(params.cari);
  const after = readCount(params.sesudah) ?? 0;
  const { shelf, hasMore } = await guarded(() => listShelf(actor, place.id, { text, after }));
  const mayMove = can(actor, "goods.move", await getPlaceScope(place.id));
  const here = `/dinas/galeri/titipan?${new URLSearchParams({ tempat: place.id, ...(text && { cari: text }) })}`;
  const to = (path: string) => `/dinas/galeri/titipan/${path}?tempat=${place.id}`;
  return (
    <>
      <PageHeader
        title="Titipan"
        lead={`Barang di rak ${place.name}. Yang lebih dulu kedaluwarsa ada di atas.`}
        actions={
          <>
            {mayMove && (
              <ButtonLink href={to("terima")} icon="plus">
                Terima titipan
              </ButtonLink>
            )}
            <ButtonLink href={to("surat")} variant="secondary" icon="file">
              Surat
            </ButtonLink>
          </>
        }
      />
      <div className="space-y-5">
        <PlaceTabs base="/dinas/galeri/titipan" places={places} current={place.id} />
        {mayMove && (
          <p className="flex flex-wrap gap-2">
            <ButtonLink href={to("keluar/retur")} variant="secondary" size="small">
              Kembalikan ke pemilik
            </ButtonLink>
            <ButtonLink href={to("keluar/pindah")} variant="secondary" size="small">
              Pindahkan
            </ButtonLink>
            <ButtonLink href={to("keluar/musnah")} variant="secondary" size="small">
              Musnahkan
            </ButtonLink>
          </p>
        )}
        <SearchBox
          action="/dinas/galeri/titipan"
          name="cari"
          label="Cari barang, pemilik, atau nomor label"
          value={text}
        >
          <input type="hidden" name="tempat" value={place.id} />
        </SearchBox>
        <ShelfTable shelf={shelf} isSearch={Boolean(text)} />
        <Pagination
          first={after ? here : undefined}
          next={hasMore ? `${here}&sesudah=${after + shelf.length}` : undefined}
        />
      </div>
    </>
  );
}
