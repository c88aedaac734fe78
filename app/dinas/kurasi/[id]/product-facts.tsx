import { ProductArt } from "@/components/art/product-art";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { MarkedWords } from "@/components/ui/marked-words";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { healthClaims } from "@/domain/curation/health-claims";
import type { Curation } from "@/domain/products/get-curation";
import { shelfLifeWords, storageWords } from "@/domain/products/storage-words";

export function ProductFacts({ product }: { product: Curation }) {
  const { name, slug, motif, photoIds, price, weight, category, className, ingredients, description, words } = product;
  const claims = healthClaims(product, words);
  const marked = (text: string) => <MarkedWords text={text} words={words} />;
  return (
    <Card>
      {claims.length > 0 && (
        <div className="mb-4">
          <Notice tone="warn" title="Ada kata yang mengaku berkhasiat">
            {marked(claims.join(", "))}. Pangan P-IRT tidak boleh berklaim kesehatan; dengan klaim perlu izin MD.
            {claims.some((claim) => name.toLowerCase().includes(claim)) && " Salah satunya ada di nama produk."}
          </Notice>
        </div>
      )}
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
          { term: "Nama", detail: marked(name) },
          { term: "Cara simpan", detail: product.storage ? storageWords[product.storage] : "Belum diisi" },
          { term: "Umur simpan", detail: shelfLifeWords(product.shelfLifeDays) },
          { term: "Bahan", detail: ingredients ? marked(ingredients) : "Belum diisi" },
          { term: "Cerita produk", detail: description ? marked(description) : "Belum diisi" },
          { term: "Pemilik", detail: product.ownerName },
          ...(product.submittedAt
            ? [{ term: "Diajukan", detail: <Time key="diajukan" value={product.submittedAt} /> }]
            : []),
        ]}
      />
    </Card>
  );
}
