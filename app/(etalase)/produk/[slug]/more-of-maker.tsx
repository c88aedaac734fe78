import type { PublicProduct } from "@/domain/catalogue/find-public-product";
import { ProductGrid } from "../../_parts/product-grid";
import { cachedBusinessProducts } from "../../cached";

export async function MoreOfMaker({ product }: { product: PublicProduct }) {
  const all = await cachedBusinessProducts(product.businessId);
  const others = all.filter(({ id }) => id !== product.id).slice(0, 4);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="lainnya" className="mt-12">
      <h2 id="lainnya" className="mb-4 text-2xl">
        Buatan {product.business} yang lain
      </h2>
      <ProductGrid products={others} />
    </section>
  );
}
