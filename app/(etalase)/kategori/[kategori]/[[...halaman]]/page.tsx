import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { regencyName } from "@/lib/site-name";
import { CategoryTabs } from "../../../_parts/category-tabs";
import { headOf } from "../../../_parts/head-of";
import { pageNumber, pagePath } from "../../../_parts/page-number";
import { ProductGrid } from "../../../_parts/product-grid";
import { cachedCategories, cachedCounts, cachedShelf } from "../../../cached";

type Props = PageProps<"/kategori/[kategori]/[[...halaman]]">;

export const ensureStatic = "navigation";

export async function generateStaticParams() {
  const categories = await cachedCategories();
  // Static output needs at least one path, even before the office has any shelf.
  const slugs = categories.length > 0 ? categories.map(({ slug }) => slug) : ["camilan"];
  return slugs.map((kategori) => ({ kategori, halaman: [] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category, page, path } = await read(params);
  const title = page === 1 ? category.name : `${category.name}, halaman ${page}`;
  return headOf({ path, title, description: describe(category.name) });
}

export default async function CategoryPage({ params }: Props) {
  const { category, page, list } = await read(params);
  const [{ products, hasMore }, counts] = await Promise.all([cachedShelf(category.slug, page), cachedCounts()]);
  if (page > 1 && products.length === 0) notFound();
  const total = counts.byCategory[category.slug] ?? 0;
  return (
    <>
      <PageHeader
        title={category.name}
        lead={
          total > 0
            ? `${total.toLocaleString("id-ID")} produk sedang dipajang${page > 1 ? `, halaman ${page}` : ""}.`
            : undefined
        }
        crumbs={[{ href: "/", label: "Beranda" }, { label: category.name }]}
      />
      <CategoryTabs current={category.slug} />
      {products.length > 0 ? (
        <ProductGrid products={products} />
      ) : (
        <EmptyState title="Belum ada yang dipajang di rak ini" action={<TextLink href="/">Lihat rak lain</TextLink>}>
          Begitu ada produk {category.name.toLowerCase()} yang lolos kurasi dan dipajang, Anda menemukannya di sini.
        </EmptyState>
      )}
      <Pagination
        previous={page > 1 ? pagePath(list, page - 1) : undefined}
        next={hasMore ? pagePath(list, page + 1) : undefined}
      />
    </>
  );
}

const describe = (name: string) =>
  `${name} buatan usaha kecil ${regencyName()} yang izinnya lengkap dan sedang dipajang.`;

async function read(params: Props["params"]) {
  const { kategori, halaman } = await params;
  const category = (await cachedCategories()).find(({ slug }) => slug === kategori);
  const page = pageNumber(halaman);
  if (!category || !page) notFound();
  const list = `/kategori/${category.slug}`;
  return { category, page, list, path: pagePath(list, page) };
}
