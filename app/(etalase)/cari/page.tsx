import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { today } from "@/lib/today";
import { CategoryTabs } from "../_parts/category-tabs";
import { ProductGrid } from "../_parts/product-grid";
import { cachedSearch } from "../cached";

/** The one page that reads the address at each request; whole at once, so that it needs no script. */
export const instant = false;

export const metadata: Metadata = { title: "Cari", robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/cari">) {
  await connection();
  const { q } = await searchParams;
  const typed = (Array.isArray(q) ? q.join(" ") : (q ?? "")).trim().slice(0, 100);
  const { products, isGuess } = await cachedSearch(typed.toLowerCase().replaceAll(/\s+/g, " "), today());
  return (
    <>
      <PageHeader
        title={typed ? `Hasil untuk “${typed}”` : "Cari produk"}
        lead={lead(typed, products.length, isGuess)}
      />
      {products.length > 0 ? (
        <ProductGrid products={products} words={isGuess ? [] : typed.split(/\s+/)} />
      ) : (
        <>
          {typed && (
            <div className="mb-8">
              <EmptyState title="Tidak ada yang cocok">
                Coba kata yang lebih pendek, misalnya “keripik” atau nama pembuatnya. Anda juga bisa melihat menurut
                jenis di bawah ini.
              </EmptyState>
            </div>
          )}
          <CategoryTabs />
        </>
      )}
    </>
  );
}

function lead(typed: string, found: number, isGuess: boolean) {
  if (!typed) return "Ketik nama produk, bahan, atau nama pembuatnya di kotak pencarian di atas.";
  if (found === 0) return undefined;
  if (isGuess)
    return `Tidak ada yang persis begitu. Mungkin ${found === 1 ? "ini" : "salah satu dari ini"} yang Anda maksud.`;
  return found < 48 ? `${found} produk sedang dipajang.` : `${found} produk yang paling cocok.`;
}
