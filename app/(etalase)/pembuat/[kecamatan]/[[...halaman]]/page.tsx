import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { AnyLink } from "@/components/ui/any-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { headOf } from "../../../_parts/head-of";
import { pageNumber, pagePath } from "../../../_parts/page-number";
import { cachedCounts, cachedMakers } from "../../../cached";

type Props = PageProps<"/pembuat/[kecamatan]/[[...halaman]]">;

export const ensureStatic = "navigation";

export async function generateStaticParams() {
  const { byKecamatan } = await cachedCounts();
  const slugs = byKecamatan.length > 0 ? byKecamatan.map(({ slug }) => slug) : ["karawang-barat"];
  return slugs.map((kecamatan) => ({ kecamatan, halaman: [] }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kecamatan, page, path } = await read(params);
  const title = `Pembuat di ${kecamatan}${page > 1 ? `, halaman ${page}` : ""}`;
  return headOf({ path, title, description: `Usaha kecil di ${kecamatan} yang produknya dipajang.` });
}

export default async function MakersPage({ params }: Props) {
  const { kecamatan, makers, hasMore, page, list } = await read(params);
  return (
    <>
      <PageHeader
        title={`Pembuat di ${kecamatan}`}
        lead="Usaha yang produknya sedang dipajang."
        crumbs={[{ href: "/", label: "Beranda" }, { label: kecamatan }]}
      />
      {makers.length === 0 && (
        <EmptyState
          title="Belum ada pembuat yang dipajang"
          action={<TextLink href="/galeri">Cara menitipkan produk</TextLink>}
        >
          Usaha dari {kecamatan} tampil di sini begitu produknya dipajang.
        </EmptyState>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {makers.map(({ slug, name, products }) => (
          <li key={slug}>
            <AnyLink
              href={`/usaha/${slug}`}
              className="flex min-h-16 items-center gap-3 rounded-card border border-line bg-surface p-4 hover:border-brand"
            >
              <Icon name="store" className="size-6 text-accent" />
              <span className="min-w-0 grow">
                <span className="block font-semibold">{name}</span>
                <span className="text-ink-soft text-sm">{products.toLocaleString("id-ID")} produk dipajang</span>
              </span>
              <Icon name="chevron-right" className="size-5 text-line-strong" />
            </AnyLink>
          </li>
        ))}
      </ul>
      <Pagination
        previous={page > 1 ? pagePath(list, page - 1) : undefined}
        next={hasMore ? pagePath(list, page + 1) : undefined}
      />
    </>
  );
}

async function read(params: Props["params"]) {
  const { kecamatan: slug, halaman } = await params;
  const page = pageNumber(halaman);
  const found = page && (await cachedMakers(slug, page));
  if (!found || (page > 1 && found.makers.length === 0)) notFound();
  const list = `/pembuat/${slug}`;
  return { ...found, page, list, path: pagePath(list, page) };
}
