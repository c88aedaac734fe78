import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listChoices } from "@/domain/products/list-choices";
import { BusinessSwitch } from "../../_parts/business-switch";
import { ownBusiness } from "../../_parts/own-business";
import { createProductAction } from "../actions";
import { ProductFields } from "../product-fields";

export const metadata: Metadata = { title: "Tambah produk" };

type Props = PageProps<"/pelaku/produk/baru">;

export default function NewProductPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <NewProduct searchParams={searchParams} />
    </Waiting>
  );
}

async function NewProduct({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const { classes, shelves } = await guarded(() => listChoices());
  return (
    <>
      <PageHeader
        title="Tambah produk"
        lead="Setelah disimpan, Anda dapat menambah foto dan melihat izin yang diperlukan."
        crumbs={[{ href: own.link("/pelaku/produk"), label: "Produk" }, { label: "Tambah" }]}
      />
      <BusinessSwitch path="/pelaku/produk/baru" own={own} />
      <Card>
        <Form action={createProductAction} submit="Simpan produk" label="Produk baru">
          <ProductFields businessId={own.business.id} classes={classes} shelves={shelves} />
        </Form>
      </Card>
    </>
  );
}
