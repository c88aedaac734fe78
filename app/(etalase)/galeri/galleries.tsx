import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { listGalleries } from "@/domain/catalogue/list-galleries";

export function Galleries({ galleries }: { galleries: Awaited<ReturnType<typeof listGalleries>> }) {
  if (galleries.length === 0) return null;
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {galleries.map(({ id, name, address, kecamatan, hours, products }) => (
        <Card key={id} as="li" title={name}>
          <DescriptionList
            items={[
              { term: "Alamat", detail: `${address}, ${kecamatan}` },
              { term: "Jam buka", detail: hours ?? "Tanyakan ke dinas" },
              { term: "Sedang dipajang", detail: `${products.toLocaleString("id-ID")} produk` },
            ]}
          />
        </Card>
      ))}
    </ul>
  );
}
