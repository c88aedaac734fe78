import type { Metadata } from "next";
import { ReadyOffline } from "@/app/_offline/ready-offline";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { findOpenShift } from "@/domain/shifts/find-open-shift";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { BetweenShifts } from "./between-shifts";
import { OpenShift } from "./open-shift";
import { Till } from "./till";

export const metadata: Metadata = { title: "Kasir" };

export default async function TillPage({ searchParams }: PageProps<"/dinas/galeri/kasir">) {
  const actor = await requireActor();
  const { places, place } = await choosePlace(actor, "sale.record", (await searchParams).tempat);
  if (!place) return <NoPlace title="Kasir" />;
  const shift = await guarded(() => findOpenShift(actor, place.id));
  const here = `/dinas/galeri/kasir?tempat=${place.id}`;
  return (
    <>
      <PageHeader
        title="Kasir"
        lead={
          <>
            <p>{place.name}</p>
            <ReadyOffline
              userId={actor.userId}
              pages={`/dinas/galeri/kasir ${here}`}
              version={shift?.id ?? ""}
              ready="Siap dipakai tanpa jaringan"
            />
          </>
        }
        actions={
          <>
            <ButtonLink href={`/dinas/galeri/penjualan?tempat=${place.id}`} variant="secondary" prefetch={false}>
              Penjualan
            </ButtonLink>
            <ButtonLink href={`/dinas/galeri/selisih?tempat=${place.id}`} variant="secondary" prefetch={false}>
              Selisih
            </ButtonLink>
            <ButtonLink href={`/dinas/galeri/kasir/sesi?tempat=${place.id}`} variant="secondary" prefetch={false}>
              Sesi
            </ButtonLink>
            {shift && (
              <ButtonLink href={`/dinas/galeri/kasir/tutup/${shift.id}`} variant="secondary" prefetch={false}>
                Tutup kasir
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-5">
        <PlaceTabs base="/dinas/galeri/kasir" places={places} current={place.id} />
        <noscript>
          <Notice tone="warn">
            Kasir bekerja juga tanpa jaringan, dan untuk itu memerlukan JavaScript di peramban ini.
          </Notice>
        </noscript>
        {shift ? (
          <Till key={place.id} userId={actor.userId} cashier={actor.name} place={place} shiftId={shift.id} />
        ) : (
          <>
            <BetweenShifts key={place.id} userId={actor.userId} placeId={place.id} />
            <OpenShift placeId={place.id} />
          </>
        )}
      </div>
    </>
  );
}
