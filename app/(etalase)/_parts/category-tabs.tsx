import { AnyLink } from "@/components/ui/any-link";
import { cachedCategories } from "../cached";

export async function CategoryTabs({ current }: { current?: string }) {
  const categories = await cachedCategories();
  return (
    <nav aria-label="Jenis produk" className="-mx-4 sm:mx-0 mb-6 overflow-x-auto px-4 py-1 sm:px-0">
      <ul className="flex min-w-max gap-2 lg:min-w-0 lg:flex-wrap">
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <AnyLink
              href={`/kategori/${slug}`}
              aria-current={slug === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center whitespace-nowrap rounded-full border border-line-strong bg-surface px-4 font-medium hover:border-brand aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand"
            >
              {name}
            </AnyLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
