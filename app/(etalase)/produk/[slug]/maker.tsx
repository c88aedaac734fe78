import { TextLink } from "@/components/ui/text-link";
import type { PublicProduct } from "@/domain/catalogue/find-public-product";
import { ProductTile } from "../../_parts/product-tile";
import { cachedBusinessProducts } from "../../cached";

/** Who makes it, and what else they have on display. */
export async function Maker({ product }: { product: PublicProduct }) {
  const { business, businessId, businessSlug, kecamatan, about } = product;
  const others = (await cachedBusinessProducts(businessId)).filter(({ id }) => id !== product.id);
  return (
    <section
      aria-labelledby="pembuat"
      className="mt-12 grid gap-x-12 gap-y-6 border-line border-t pt-10 lg:grid-cols-[1fr_2fr]"
    >
      <div>
        <h2 id="pembuat" className="text-2xl">
          {business}
        </h2>
        {kecamatan && <p className="mt-1 text-ink-soft">Kecamatan {kecamatan}</p>}
        {about && <p className="mt-3 max-w-prose whitespace-pre-line">{about}</p>}
        <p className="mt-4">
          <TextLink href={`/usaha/${businessSlug}`}>
            {others.length > 0 ? `Lihat ${others.length + 1} produknya` : "Lihat pembuatnya"}
          </TextLink>
        </p>
      </div>
      {others.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3">
          {others.slice(0, 3).map((other) => (
            <li key={other.id}>
              <ProductTile product={other} isOneMaker />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
