import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { regencyName } from "@/lib/site-name";
import { slug } from "@/lib/slug";
import { Contact } from "../../_parts/contact";
import { headOf } from "../../_parts/head-of";
import { ProductGrid } from "../../_parts/product-grid";
import { cachedBusiness, cachedBusinessProducts, cachedNewest } from "../../cached";

type Props = PageProps<"/usaha/[slug]">;

export const ensureStatic = "navigation";

export async function generateStaticParams() {
  const slugs = new Set((await cachedNewest(8)).map(({ businessSlug }) => businessSlug));
  // Static output needs at least one path, even while nobody has anything on display.
  return slugs.size > 0 ? [...slugs].map((one) => ({ slug: one })) : [{ slug: "belum-ada" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, kecamatan, slug: path } = await read(params);
  const description = `Produk ${name}${kecamatan ? ` dari ${kecamatan}` : ""}, ${regencyName()}, yang sedang dipajang.`;
  return headOf({ path: `/usaha/${path}`, title: name, description });
}

export default async function BusinessPage({ params }: Props) {
  const { id, name, kecamatan, about, phone } = await read(params);
  const products = await cachedBusinessProducts(id);
  return (
    <>
      <PageHeader
        title={name}
        lead={`Pembuat${kecamatan ? ` dari Kecamatan ${kecamatan}` : ""}, ${products.length} produk sedang dipajang.`}
        crumbs={[
          { href: "/", label: "Beranda" },
          ...(kecamatan ? [{ href: `/pembuat/${slug(kecamatan)}`, label: kecamatan }] : []),
          { label: name },
        ]}
      />
      <div className="mb-10 max-w-prose space-y-5">
        {about && <p className="whitespace-pre-line text-lg">{about}</p>}
        <Contact phone={phone} business={name} about="produk Anda" />
      </div>
      <h2 className="mb-4">Yang sedang dipajang</h2>
      <ProductGrid products={products} isOneMaker />
    </>
  );
}

async function read(params: Props["params"]) {
  return (await cachedBusiness((await params).slug)) ?? notFound();
}
