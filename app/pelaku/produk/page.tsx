import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listProducts } from "@/domain/products/list-products";
import { BusinessSwitch } from "../_parts/business-switch";
import { ownBusiness } from "../_parts/own-business";
import { ProductTable } from "../_parts/product-table";

export const metadata: Metadata = { title: "Produk" };

type Props = PageProps<"/pelaku/produk">;

export default function OwnProductsPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnProducts searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnProducts({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const products = await guarded(() => listProducts(own.actor, own.business.id));
  const add = (
    <ButtonLink href={own.link("/pelaku/produk/baru")} icon="plus">
      Tambah produk
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title="Produk"
        lead="Lengkapi, lalu ajukan ke galeri. Anda selalu tahu apa yang kurang."
        actions={add}
      />
      <BusinessSwitch path="/pelaku/produk" own={own} />
      {products.length === 0 ? (
        <EmptyState title="Belum ada produk" action={add}>
          Tambahkan produk pertama Anda. Setelah itu terlihat izin apa yang diperlukan.
        </EmptyState>
      ) : (
        <Card flush>
          <ProductTable products={products} link={own.link} />
        </Card>
      )}
    </>
  );
}
