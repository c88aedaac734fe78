import type { PublicProduct } from "@/domain/catalogue/find-public-product";
import type { Prices } from "@/domain/catalogue/till-prices";

/** The product as schema.org says it. */
export function structured(product: PublicProduct, base: string) {
  const { slug, name, description, business, category, prices, photoIds } = product;
  return {
    "@type": "Product",
    name,
    description: description ?? undefined,
    category,
    url: `${base}/produk/${slug}`,
    image: photoIds.length > 0 ? photoIds.map((id) => `${base}/api/files/${id}?ukuran=1280`) : undefined,
    brand: { "@type": "Brand", name: business },
    offers: prices
      ? {
          ...asked(prices),
          priceCurrency: "IDR",
          availability: "https://schema.org/InStoreOnly",
          seller: { "@type": "Organization", name: business },
        }
      : undefined,
  };
}

function asked([low, high]: Prices) {
  if (low === high) return { "@type": "Offer", price: low };
  return { "@type": "AggregateOffer", lowPrice: low, highPrice: high };
}
