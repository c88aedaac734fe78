import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import type { getPlace } from "@/domain/places/get-place";
import { kindWords, serviceWords } from "@/domain/places/words";

/** What the registry says of a place. */
export function PlaceFacts({ place }: { place: Awaited<ReturnType<typeof getPlace>> }) {
  const point = place.latitude === null ? "Belum dicatat" : `${place.latitude}, ${place.longitude}`;
  return (
    <Card title="Data tempat">
      <DescriptionList
        items={[
          { term: "Jenis", detail: kindWords[place.kind] },
          { term: "Kecamatan", detail: place.kecamatan },
          { term: "Alamat", detail: place.address },
          { term: "Layanan", detail: serviceWords[place.service] },
          { term: "Jam buka", detail: place.hours ?? "Belum dicatat" },
          { term: "Titik lokasi", detail: point },
          { term: "Pengelola", detail: place.partner ?? "Dinas" },
          { term: "Dibuka", detail: <Time value={place.openedOn} /> },
          ...(place.closedOn ? [{ term: "Ditutup", detail: <Time value={place.closedOn} /> }] : []),
        ]}
      />
    </Card>
  );
}
