import { ProductArt } from "@/components/art/product-art";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import type { Curation } from "@/domain/products/get-curation";

export function ProductFacts({ product }: { product: Curation }) {
  const { name, slug, motif, photoIds, price, weight, category, className, ingredients, description } = product;
  return (
    <Card>
      {photoIds.length === 0 ? (
        <div className="mb-4">
          <ProductArt motif={motif} seed={slug} title={name} className="aspect-[4/3] rounded-control" />
          <p className="mt-2 text-ink-soft text-sm">Pemilik belum mengunggah foto.</p>
        </div>
      ) : (
        <ul className="mb-4 grid grid-cols-2 gap-2">
          {photoIds.map((id, index) => (
            <li key={id}>
              <a href={`/api/files/${id}?ukuran=1280`}>
                {/* biome-ignore lint/performance/noImgElement: private, and resized when uploaded */}
                <img
                  src={`/api/files/${id}?ukuran=640`}
                  alt={`Foto ${index + 1} dari ${name}`}
                  width={640}
                  height={640}
                  className="aspect-square w-full rounded-control object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      <DescriptionList
        items={[
          { term: "Harga", detail: price === null ? "Belum diisi" : <Money value={price} /> },
          { term: "Berat atau isi", detail: weight ?? "Belum diisi" },
          { term: "Rak", detail: category },
          { term: "Jenis produk", detail: className },
          { term: "Bahan", detail: ingredients ?? "Belum diisi" },
          { term: "Cerita produk", detail: description ?? "Belum diisi" },
          { term: "Pemilik", detail: product.ownerName },
          ...(product.submittedAt
            ? [{ term: "Diajukan", detail: <Time key="diajukan" value={product.submittedAt} /> }]
            : []),
        ]}
      />
    </Card>
  );
}
