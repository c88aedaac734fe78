import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Contact } from "../../_parts/contact";
import { ProductGrid } from "../../_parts/product-grid";
import { cachedBusiness, cachedBusinessProducts, cachedNewest } from "../../cached";

type Props = PageProps<"/usaha/[slug]">;

export const ensureStatic = "navigation";

export async function generateStaticParams() {
  const slugs = new Set((await cachedNewest(8)).map(({ businessSlug }) => businessSlug));
  // Static output needs at least one path, even while nobody has anything on display.
  return slugs.size > 0 ? [...slugs].map((slug) => ({ slug })) : [{ slug: "belum-ada" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, kecamatan, slug } = await read(params);
  const description = `Produk ${name}${kecamatan ? ` dari ${kecamatan}` : ""}, Karawang, yang sedang dipajang.`;
  return {
    title: name,
    description,
    alternates: { canonical: `/usaha/${slug}` },
    openGraph: { title: name, description },
  };
}

export default async function BusinessPage({ params }: Props) {
  const { id, name, kecamatan, about, phone } = await read(params);
  const products = await cachedBusinessProducts(id);
  return (
    <>
      <PageHeader
        title={name}
        lead={about ?? (kecamatan ? `Pembuat dari ${kecamatan}.` : undefined)}
        crumbs={[
          { href: "/", label: "Beranda" },
          ...(kecamatan
            ? [{ href: `/pembuat/${kecamatan.toLowerCase().replaceAll(" ", "-")}`, label: kecamatan }]
            : []),
          { label: name },
        ]}
      />
      <div className="mb-8">
        <Contact phone={phone} business={name} about="produk Anda" />
      </div>
      <h2 className="mb-4">Yang sedang dipajang</h2>
      <ProductGrid products={products} />
    </>
  );
}

async function read(params: Props["params"]) {
  const { slug } = await params;
  return (await cachedBusiness(slug)) ?? notFound();
}
