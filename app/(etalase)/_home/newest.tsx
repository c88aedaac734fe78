import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { ProductGrid } from "../_parts/product-grid";
import { cachedNewest } from "../cached";

export async function Newest() {
  const products = await cachedNewest(12);
  return (
    <section aria-labelledby="baru" className="scroll-mt-6">
      <h2 id="baru" className="mb-4 text-2xl">
        Baru dipajang
      </h2>
      {products.length > 0 ? (
        <ProductGrid products={products} />
      ) : (
        <EmptyState
          title="Belum ada produk yang dipajang"
          action={<TextLink href="/galeri">Cara menitipkan produk</TextLink>}
        >
          Produk tampil di sini begitu izinnya lengkap, kurasinya selesai, dan barangnya dipajang.
        </EmptyState>
      )}
    </section>
  );
}
