import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { TextLink } from "@/components/ui/text-link";
import type { Prices } from "@/domain/catalogue/till-prices";
import { formatRupiah } from "@/lib/money";
import { regencyName } from "@/lib/site-name";
import { baseUrl } from "../../_parts/base-url";
import { Contact } from "../../_parts/contact";
import { headOf } from "../../_parts/head-of";
import { JsonLd } from "../../_parts/json-ld";
import { Price } from "../../_parts/price";
import { cachedNewest, cachedProduct } from "../../cached";
import { About } from "./about";
import { CountInterest } from "./count-interest";
import { Maker } from "./maker";
import { Permits } from "./permits";
import { Photos } from "./photos";
import { ShownAt } from "./shown-at";
import { structured } from "./structured";

type Props = PageProps<"/produk/[slug]">;

export const ensureStatic = "navigation";

/** A handful; the first visitor makes the page of every other product. */
export async function generateStaticParams() {
  const newest = await cachedNewest(8);
  // Static output needs at least one path, even while nothing is on display.
  return newest.length > 0 ? newest.map(({ slug }) => ({ slug })) : [{ slug: "belum-ada" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await read(params);
  const { name, weight, prices, business, kecamatan } = product;
  const facts = [name, weight, prices && priceInWords(prices)].filter(Boolean).join(", ");
  const description = `${facts}. Buatan ${business}, ${kecamatan ?? regencyName()}. Izinnya sudah diperiksa dinas.`;
  const [photo] = product.photoIds;
  const image = photo && `/api/files/${photo}?ukuran=1280`;
  return headOf({ path: `/produk/${product.slug}`, title: `${name}, ${business}`, description, image });
}

export default async function ProductPage({ params }: Props) {
  const product = await read(params);
  const { name, prices, weight, business, businessSlug, kecamatan, phone, category, categorySlug } = product;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { href: "/", label: "Beranda" },
          { href: `/kategori/${categorySlug}`, label: category },
          { label: name },
        ]}
      />
      <div className="mt-3 grid items-start gap-x-12 gap-y-8 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <Photos product={product} />
        <div className="space-y-7 lg:row-span-2">
          <div>
            <h1>{name}</h1>
            <p className="mt-2 text-ink-soft">
              Buatan <TextLink href={`/usaha/${businessSlug}`}>{business}</TextLink>
              {kecamatan && `, ${kecamatan}`}
            </p>
            <p className="mt-4 font-extrabold text-3xl tracking-tight">
              {prices ? (
                <Price value={prices} />
              ) : (
                <span className="font-semibold text-xl">Harga: tanyakan ke pembuat</span>
              )}{" "}
              {weight && (
                <span className="whitespace-nowrap font-normal text-ink-soft text-lg tracking-normal">{weight}</span>
              )}
            </p>
          </div>
          <Contact phone={phone} business={business} about={`${name} (${baseUrl()}/produk/${product.slug})`} />
          <ShownAt places={product.shownAt} prices={prices} />
          <Permits permits={product.permits} />
        </div>
        <About product={product} />
      </div>
      <Maker product={product} />
      <CountInterest slug={product.slug} />
      <JsonLd data={structured(product, baseUrl())} />
    </>
  );
}

function priceInWords([low, high]: Prices) {
  return `${low < high ? "mulai " : ""}${formatRupiah(low)}`;
}

async function read(params: Props["params"]) {
  const { slug } = await params;
  return (await cachedProduct(slug)) ?? notFound();
}
