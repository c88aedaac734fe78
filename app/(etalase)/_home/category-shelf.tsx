import { ProductArt } from "@/components/art/product-art";
import { AnyLink } from "@/components/ui/any-link";
import { cachedCategories, cachedCounts } from "../cached";

export async function CategoryShelf() {
  const [categories, counts] = await Promise.all([cachedCategories(), cachedCounts()]);
  return (
    <section aria-labelledby="kategori">
      <h2 id="kategori" className="mb-4 text-2xl">
        Cari menurut jenis
      </h2>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-5">
        {categories.map(({ slug, name, motif }) => (
          <li key={slug}>
            <AnyLink
              href={`/kategori/${slug}`}
              className="group block h-full overflow-hidden rounded-card border border-line bg-surface transition-shadow hover:shadow-lg"
            >
              <ProductArt motif={motif} seed={slug} title={name} decorative unmarked className="aspect-[8/7]" />
              <span className="block px-3.5 py-3">
                <span className="block font-semibold leading-snug group-hover:text-brand group-hover:underline">
                  {name}
                </span>
                <span className="text-ink-soft text-sm">
                  {counts.byCategory[slug] ? `${counts.byCategory[slug].toLocaleString("id-ID")} produk` : "Belum ada"}
                </span>
              </span>
            </AnyLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
