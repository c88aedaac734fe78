import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingBadge } from "@/app/_places/standing-badge";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { kindWords } from "@/domain/places/words";
import { regencyName } from "@/lib/site-name";
import { headOf } from "../../_parts/head-of";
import { MapLink } from "../../_parts/map-link";
import { ProductGrid } from "../../_parts/product-grid";
import { cachedPlace, cachedPlaces } from "../cached";
import { LastWord } from "../last-word";

type Props = PageProps<"/pojok/[slug]">;

export const ensureStatic = "navigation";

export async function generateStaticParams() {
  const slugs = (await cachedPlaces()).slice(0, 8).map(({ slug }) => ({ slug }));
  // Static output needs at least one path, even while no place is registered.
  return slugs.length > 0 ? slugs : [{ slug: "belum-ada" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, kecamatan, slug } = await read(params);
  const description = `Produk UMKM yang dipajang di ${name}, Kecamatan ${kecamatan}, ${regencyName()}.`;
  return headOf({ path: `/pojok/${slug}`, title: name, description });
}

export default async function PlacePage({ params }: Props) {
  const place = await read(params);
  return (
    <>
      <PageHeader
        title={place.name}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {place.reportedAt && <StandingBadge standing={place.standing} />}
            <span>
              <LastWord reportedAt={place.reportedAt} />
            </span>
          </span>
        }
        crumbs={[{ href: "/pojok", label: "Pojok" }, { label: place.name }]}
      />
      <Card className="mb-10 max-w-3xl">
        <DescriptionList
          items={[
            { term: kindWords[place.kind], detail: `${place.address}, Kecamatan ${place.kecamatan}` },
            { term: "Jam buka", detail: place.hours ?? "Belum dicatat. Tanyakan dulu sebelum datang." },
          ]}
        />
        <MapLink {...place} />
      </Card>
      <h2 className="mb-4 text-2xl">
        {place.shown.length > 0 ? `${place.shown.length} produk dipajang di sini` : "Dipajang di sini"}
      </h2>
      {place.shown.length > 0 ? (
        <ProductGrid products={place.shown} />
      ) : (
        <EmptyState title="Belum ada produk yang tercatat di sini">
          Produk yang legalitasnya lengkap dan dipajang di tempat ini akan tampil di halaman ini.
        </EmptyState>
      )}
    </>
  );
}

async function read(params: Props["params"]) {
  const { slug } = await params;
  return (await cachedPlace(slug)) ?? notFound();
}
