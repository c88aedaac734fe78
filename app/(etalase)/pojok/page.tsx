import type { Metadata } from "next";
import { standingLooks } from "@/app/_places/looks";
import { AreaMap } from "@/components/charts/area-map";
import { PageHeader } from "@/components/layout/page-header";
import { regencyName } from "@/lib/site-name";
import { headOf } from "../_parts/head-of";
import { cachedKecamatan, cachedPlaces } from "./cached";
import { KecamatanEntry } from "./kecamatan-entry";
import { MapKey } from "./map-key";
import { pojokStanding } from "./pojok-standing";

export const metadata: Metadata = headOf({
  path: "/pojok",
  title: "Pojok UMKM di 30 kecamatan",
  description: `Tempat melihat produk UMKM ${regencyName()} dari dekat, dan kapan terakhir dikabarkan keadaannya.`,
});

export default async function PojokPage() {
  const [places, kecamatan] = await Promise.all([cachedPlaces(), cachedKecamatan()]);
  const entries = kecamatan.map((area) => {
    const here = places.filter((place) => place.kecamatanCode === area.code);
    return { area, here, ...pojokStanding(here) };
  });
  return (
    <>
      <PageHeader
        title="Pojok UMKM"
        lead={`Tempat melihat produk ${regencyName()} dari dekat. Petugas kecamatan mengabarkan keadaannya; tanggal kabarnya kami tulis apa adanya.`}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-start">
        <div className="space-y-3 lg:sticky lg:top-4">
          <AreaMap
            label="Peta skema tempat pajang menurut kecamatan"
            areas={entries.map(({ area, standing, says }) => ({
              id: area.code,
              name: area.name,
              latitude: area.latitude,
              longitude: area.longitude,
              href: `#kecamatan-${area.code}`,
              look: standingLooks[standing].cell,
              says,
            }))}
          />
          <MapKey />
        </div>
        <ul className="grid gap-3 xl:grid-cols-2">
          {entries.map(({ area, here }) => (
            <KecamatanEntry key={area.code} area={area} places={here} />
          ))}
        </ul>
      </div>
    </>
  );
}
