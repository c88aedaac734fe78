import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import type { listGalleries } from "@/domain/catalogue/list-galleries";
import { MapLink } from "../_parts/map-link";

export function Galleries({ galleries }: { galleries: Awaited<ReturnType<typeof listGalleries>> }) {
  if (galleries.length === 0) {
    return <Card title="Letak galeri">Galeri belum dibuka. Alamat dan jam bukanya kami tulis di sini nanti.</Card>;
  }
  return (
    <ul className="space-y-5">
      {galleries.map(({ id, slug, name, address, kecamatan, hours, products, latitude, longitude }) => (
        <Card key={id} as="li" title={name}>
          <DescriptionList
            items={[
              { term: "Alamat", detail: `${address}, Kecamatan ${kecamatan}` },
              { term: "Jam buka", detail: hours ?? "Tanyakan dulu ke dinas" },
              {
                term: "Dipajang",
                detail: <TextLink href={`/pojok/${slug}`}>{products.toLocaleString("id-ID")} produk</TextLink>,
              },
            ]}
          />
          <MapLink name={name} latitude={latitude} longitude={longitude} />
        </Card>
      ))}
    </ul>
  );
}
