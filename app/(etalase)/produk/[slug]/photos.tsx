import type { PublicProduct } from "@/domain/catalogue/find-public-product";
import { ProductPicture } from "../../_parts/product-picture";

const sizes = "(min-width: 64rem) 37rem, 92vw";

export function Photos({ product: { photoIds, name, motif, slug } }: { product: PublicProduct }) {
  const [first, ...others] = photoIds;
  return (
    <div className="space-y-3">
      <ProductPicture
        photoId={first}
        name={name}
        motif={motif}
        seed={slug}
        sizes={sizes}
        first
        className="aspect-square w-full rounded-card"
      />
      {others.length > 0 && (
        <ul className="grid grid-cols-4 gap-3">
          {others.map((id) => (
            <li key={id}>
              <a href={`/api/files/${id}?ukuran=1280`}>
                <ProductPicture
                  photoId={id}
                  name={name}
                  motif={motif}
                  seed={slug}
                  sizes="9rem"
                  className="aspect-square w-full rounded-control"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
