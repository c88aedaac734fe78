import type { PublicProduct } from "@/domain/catalogue/find-public-product";

/** The product as schema.org says it. */
export function structured(product: PublicProduct, base: string) {
  const { slug, name, description, business, category, price, photoIds } = product;
  return {
    "@type": "Product",
    name,
    description: description ?? undefined,
    category,
    url: `${base}/produk/${slug}`,
    image: photoIds.length > 0 ? photoIds.map((id) => `${base}/api/files/${id}?ukuran=1280`) : undefined,
    brand: { "@type": "Brand", name: business },
    offers:
      price === null
        ? undefined
        : {
            "@type": "Offer",
            price,
            priceCurrency: "IDR",
            availability: "https://schema.org/InStoreOnly",
            seller: { "@type": "Organization", name: business },
          },
  };
}
