import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { listReceivable } from "@/domain/consignments/list-receivable";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { choosePlace } from "../../choose-place";
import { NoPlace } from "../../no-place";
import { ChooseOwner } from "./choose-owner";
import { ReceiveForm } from "./receive-form";

export const metadata: Metadata = { title: "Terima titipan" };

export default async function ReceivePage({ searchParams }: PageProps<"/dinas/galeri/titipan/terima">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { place } = await choosePlace(actor, "goods.move", params.tempat);
  if (!place) return <NoPlace title="Terima titipan" />;
  const asked = oneWord(params.usaha);
  const goods = asked
    ? await guarded(() => listReceivable(actor, { placeId: place.id, businessId: pathId(asked) }))
    : undefined;
  const [upload] = await findOwnUploads(actor, oneWord(params.berkas));
  return (
    <>
      <PageHeader
        title="Terima titipan"
        lead={
          goods
            ? `${goods.business.name} menitipkan barang di ${place.name}.`
            : `Siapa yang menitipkan di ${place.name}?`
        }
        crumbs={[{ href: `/dinas/galeri/titipan?tempat=${place.id}`, label: "Titipan" }, { label: "Terima titipan" }]}
      />
      {goods ? (
        <ReceiveForm placeId={place.id} {...goods} upload={upload} />
      ) : (
        <ChooseOwner placeId={place.id} typed={oneWord(params.cari)} />
      )}
    </>
  );
}
